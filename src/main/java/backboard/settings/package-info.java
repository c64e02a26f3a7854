/**
 * How one gym wants Backboard: {@code config.properties}, environment and system properties become one immutable
 * {@link backboard.settings.Settings}.
 *
 * <p>Lives here: the keys with range and default, their parsing, opening hours and class times. May not: looking at the environment, the
 * clock or the screens by itself; all that is handed in. Which circuits exist is not known here either.
 *
 * <p>Decision: each key is one declaration in {@code Keys} that carries default, allowed values and parser, and a test holds
 * {@code config.properties} to it. Binding a bean by reflection was the other option; its ranges live in annotations that no sentence to
 * the owner can be made of, and its errors know no line.
 *
 * <p>Decision: opening hours and class times are asked with a {@link java.time.ZonedDateTime}, not with a wall clock reading. The latter
 * was the simpler option; on the night of a clock change it holds a class twice or never.
 */
@NullMarked
package backboard.settings;

import org.jspecify.annotations.NullMarked;
