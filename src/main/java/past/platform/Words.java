package past.platform;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The words of the product, from the bundles under {@code past/words}, for code that answers with a sentence. */
public final class Words {

    private Words() {}

    /**
     * A sentence.
     *
     * @param feature bundle, for example {@code practicum}
     * @param key key in that bundle
     * @param arguments for {@link MessageFormat}
     * @return the sentence, or the key between question marks so that a missing word is seen and not fatal
     */
    public static String say(String feature, String key, Object... arguments) {
        String name = Character.toUpperCase(feature.charAt(0)) + feature.substring(1);
        try {
            String pattern = ResourceBundle.getBundle(
                            "past.words." + name, Locale.ENGLISH, Words.class.getClassLoader())
                    .getString(key);
            return arguments.length == 0 ? pattern : new MessageFormat(pattern, Locale.ENGLISH).format(arguments);
        } catch (MissingResourceException e) {
            return "??" + key + "??";
        }
    }
}
