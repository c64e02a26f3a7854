package backboard.editor;

/** Where the parts of the editor lead. */
interface Ways {

    /** What the library may be narrowed by. */
    enum Narrowing {
        PLACE,
        EQUIPMENT,
        LEVEL
    }

    /** To what may stand in place of a station's exercise. */
    void replace(int place);

    /** To how a station is done. */
    void method(int place);

    /** To the clock of the class and what it begins and ends with. */
    void timing();

    void narrow(Narrowing by);

    /** To all that there is to say about the circuit, in full. */
    void remarks();

    void publish();

    void copy();

    /** Shows or hides the keys that type into the search. */
    void type(boolean wanted);
}
