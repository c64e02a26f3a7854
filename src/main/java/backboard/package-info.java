/**
 * The command line, which wires everything with plain constructors. Imported by no other room.
 */
@NullMarked
package backboard;

import org.jspecify.annotations.NullMarked;
