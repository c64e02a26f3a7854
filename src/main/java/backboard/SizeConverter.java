package backboard;

import java.awt.Dimension;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code 1920x1080}. */
final class SizeConverter implements ITypeConverter<Dimension> {

    private static final Pattern SIZE = Pattern.compile("(\\d{1,5})[xX×](\\d{1,5})");
    private static final int SMALLEST_WIDTH = 320;
    private static final int SMALLEST_HEIGHT = 240;
    private static final int LARGEST = 7680;

    @Override
    public Dimension convert(String value) {
        Matcher size = SIZE.matcher(value);
        if (!size.matches()) {
            throw new TypeConversionException("write a size as width x height in pixels, such as 1920x1080");
        }
        int width = Integer.parseInt(size.group(1));
        int height = Integer.parseInt(size.group(2));
        if (width < SMALLEST_WIDTH || height < SMALLEST_HEIGHT || width > LARGEST || height > LARGEST) {
            throw new TypeConversionException("sizes run from 320x240 to 7680x7680");
        }
        return new Dimension(width, height);
    }
}
