package backboard.look;

import java.awt.Color;

/** How colours look: contrast, difference, and what is left of them in colour-blind eyes. */
public final class Colours {

    /** A kind of colour vision, as a matrix on linear RGB. */
    public enum Vision {
        NORMAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
        /** Machado, Oliveira and Fernandes 2009, table 1, severity 1.0. */
        PROTAN(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
        DEUTAN(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
        TRITAN(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

        private final double[] matrix;

        Vision(double... matrix) {
            this.matrix = matrix;
        }

        double[] seen(double[] linear) {
            double[] seen = new double[3];
            for (int row = 0; row < 3; row++) {
                for (int column = 0; column < 3; column++) {
                    seen[row] += matrix[3 * row + column] * linear[column];
                }
                // What no screen can show looks like the nearest it can.
                seen[row] = Math.max(0, Math.min(1, seen[row]));
            }
            return seen;
        }
    }

    private Colours() {}

    /** Contrast as in WCAG 2.2: (L1 + 0.05) / (L2 + 0.05) of the relative luminances, 1–21. */
    public static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
    }

    private static double luminance(Color colour) {
        double[] linear = linear(colour);
        return .2126 * linear[0] + .7152 * linear[1] + .0722 * linear[2];
    }

    /** CIEDE2000 difference of two colours as such eyes see them; about 1 is just seen, 100 is black and white. */
    public static double difference(Color one, Color other, Vision vision) {
        return difference(lab(vision.seen(linear(one))), lab(vision.seen(linear(other))));
    }

    private static double[] linear(Color colour) {
        return new double[] {linear(colour.getRed()), linear(colour.getGreen()), linear(colour.getBlue())};
    }

    /** From sRGB, IEC 61966-2-1. */
    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= .04045 ? c / 12.92 : Math.pow((c + .055) / 1.055, 2.4);
    }

    /** CIE L*a*b* under D65. */
    private static double[] lab(double[] rgb) {
        double x = (.4124564 * rgb[0] + .3575761 * rgb[1] + .1804375 * rgb[2]) / .95047;
        double y = .2126729 * rgb[0] + .7151522 * rgb[1] + .0721750 * rgb[2];
        double z = (.0193339 * rgb[0] + .1191920 * rgb[1] + .9503041 * rgb[2]) / 1.08883;
        return new double[] {116 * root(y) - 16, 500 * (root(x) - root(y)), 200 * (root(y) - root(z))};
    }

    private static double root(double t) {
        double delta = 6.0 / 29;
        return t > delta * delta * delta ? Math.cbrt(t) : t / (3 * delta * delta) + 4.0 / 29;
    }

    /** CIEDE2000 with kL = kC = kH = 1; names as in Sharma, Wu and Dalal 2005. */
    static double difference(double[] one, double[] other) {
        double meanC = (Math.hypot(one[1], one[2]) + Math.hypot(other[1], other[2])) / 2;
        double g = .5 * (1 - saturation(meanC));
        double a1 = (1 + g) * one[1];
        double a2 = (1 + g) * other[1];
        double c1 = Math.hypot(a1, one[2]);
        double c2 = Math.hypot(a2, other[2]);
        double h1 = hue(a1, one[2]);
        double h2 = hue(a2, other[2]);
        boolean grey = c1 * c2 == 0;

        double turn = grey ? 0 : h2 - h1;
        if (Math.abs(turn) > 180) {
            turn -= Math.signum(turn) * 360;
        }
        double deltaL = other[0] - one[0];
        double deltaC = c2 - c1;
        double deltaH = 2 * Math.sqrt(c1 * c2) * sin(turn / 2);

        double l = (one[0] + other[0]) / 2;
        double c = (c1 + c2) / 2;
        double h = grey ? h1 + h2 : meanHue(h1, h2);
        double t = 1 - .17 * cos(h - 30) + .24 * cos(2 * h) + .32 * cos(3 * h + 6) - .20 * cos(4 * h - 63);
        double square = (l - 50) * (l - 50);
        double partL = deltaL / (1 + .015 * square / Math.sqrt(20 + square));
        double partC = deltaC / (1 + .045 * c);
        double partH = deltaH / (1 + .015 * c * t);
        double bend = (h - 275) / 25;
        double rotation = -2 * saturation(c) * sin(2 * 30 * Math.exp(-bend * bend));
        return Math.sqrt(partL * partL + partC * partC + partH * partH + rotation * partC * partH);
    }

    private static double saturation(double c) {
        double seventh = Math.pow(c, 7);
        return Math.sqrt(seventh / (seventh + Math.pow(25, 7)));
    }

    private static double hue(double a, double b) {
        double degrees = a == 0 && b == 0 ? 0 : Math.toDegrees(Math.atan2(b, a));
        return degrees < 0 ? degrees + 360 : degrees;
    }

    private static double meanHue(double h1, double h2) {
        if (Math.abs(h1 - h2) <= 180) {
            return (h1 + h2) / 2;
        }
        return h1 + h2 < 360 ? (h1 + h2 + 360) / 2 : (h1 + h2 - 360) / 2;
    }

    private static double sin(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }

    private static double cos(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }
}
