package past.curriculum.domain;

/** Something that has a name besides its code, by which features that do not know its kind can call it. */
public interface Titled extends Coded {
    String title();
}
