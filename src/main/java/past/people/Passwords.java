package past.people;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;

/** Argon2id at the strength OWASP recommends (19 MiB, two passes, one lane; cheat sheet of 2024). */
final class Passwords {

    private static final Argon2Function ARGON2ID = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);
    /** Compared against when nobody has the address, so that both answers take the same time. */
    private static final String NOBODY = hash("nobody has this password");

    private Passwords() {}

    static String hash(String password) {
        return Password.hash(password).addRandomSalt(16).with(ARGON2ID).getResult();
    }

    /** True if the password fits; takes as long when there is no hash to compare with. */
    static boolean fits(String password, String hash) {
        boolean same = Password.check(password, hash == null ? NOBODY : hash)
                .with(Argon2Function.getInstanceFromHash(hash == null ? NOBODY : hash));
        return hash != null && same;
    }
}
