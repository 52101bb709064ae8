package past.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import past.platform.Words;

/** Sentences with something put into them, for pages: {@code #{say.of('lesson', 'lesson.minutes', 90)}}. */
@Named("say")
@ApplicationScoped
public class Say {

    /** The sentence with one value. */
    public String of(String feature, String key, Object a) {
        return Words.say(feature, key, a);
    }

    /** The sentence with two values. */
    public String of(String feature, String key, Object a, Object b) {
        return Words.say(feature, key, a, b);
    }

    /** The sentence with three values. */
    public String of(String feature, String key, Object a, Object b, Object c) {
        return Words.say(feature, key, a, b, c);
    }
}
