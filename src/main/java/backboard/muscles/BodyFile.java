package backboard.muscles;

import backboard.muscles.Body.Patch;
import backboard.muscles.Outline.Knot;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Reads a body from its text file, which explains itself; see {@code back.txt}. It is part of the program, so a mistake in it is a bug. */
final class BodyFile {

    private BodyFile() {}

    static Body read(String name) {
        Body body = new Body();
        try (InputStream in = BodyFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("body " + name + " is missing from the program");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> add(body, line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return body;
    }

    private static void add(Body body, String line) {
        List<String> words = Arrays.asList(line.split(" "));
        List<String> rest = words.subList(1, words.size());
        switch (words.get(0)) {
            case "arms" -> both(body.arms(), rest);
            case "body" -> both(body.trunk(), rest);
            case "pale" -> both(body.pale(), rest);
            case "head" -> new Outline(round(knots(rest))).appendTo(body.head());
            case "muscle" -> both(patch(body, rest).outline(), rest.subList(1, rest.size()));
            case "fibres" -> fibres(patch(body, rest), rest);
            case "line" -> crease(body.lines(), points(rest));
            default -> throw new IllegalStateException("unknown word in: " + line);
        }
    }

    private static Patch patch(Body body, List<String> words) {
        return body.patches().computeIfAbsent(words.get(0), name -> new Patch());
    }

    private static void both(Path2D path, List<String> words) {
        Outline right = new Outline(knots(words));
        right.appendTo(path);
        right.mirrored().appendTo(path);
    }

    /** Half an outline from the midline to the midline, closed by its mirror image. */
    private static List<Knot> round(List<Knot> half) {
        List<Knot> whole = new ArrayList<>(half);
        for (int i = half.size() - 2; i > 0; i--) {
            whole.add(half.get(i).mirrored());
        }
        return whole;
    }

    private static void fibres(Patch patch, List<String> words) {
        int to = words.indexOf("to");
        Strands strands = new Strands(
                Integer.parseInt(words.get(1)),
                points(words.subList(2, 3)).get(0),
                points(words.subList(4, to)),
                points(words.subList(to + 1, words.size())));
        strands.appendTo(patch.fibres(), 1, patch.outline());
        strands.appendTo(patch.fibres(), -1, patch.outline());
    }

    private static void crease(Path2D path, List<Point2D> points) {
        Point2D from = points.get(0);
        Point2D bend = points.get(1);
        Point2D to = points.get(2);
        for (int side : new int[] {1, -1}) {
            path.moveTo(side * from.getX(), from.getY());
            path.quadTo(side * bend.getX(), bend.getY(), side * to.getX(), to.getY());
        }
    }

    private static List<Knot> knots(List<String> words) {
        return words.stream()
                .map(word -> {
                    Point2D point = point(word.replace("!", ""));
                    return new Knot(point.getX(), point.getY(), word.endsWith("!"));
                })
                .toList();
    }

    private static List<Point2D> points(List<String> words) {
        return words.stream().map(BodyFile::point).toList();
    }

    private static Point2D point(String word) {
        double[] xy =
                Stream.of(word.split(",")).mapToDouble(Double::parseDouble).toArray();
        return new Point2D.Double(xy[0], xy[1]);
    }
}
