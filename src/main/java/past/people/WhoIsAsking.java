package past.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import past.people.domain.Asking;
import past.people.domain.Refused;

/** The person behind the current request, recognised from the sign-in row on every request. */
@Named("who")
@RequestScoped
public class WhoIsAsking {

    private SignedIn signedIn;

    /** Called by the sign-in mechanism, and by tests that act as a person. */
    public void become(SignedIn person) {
        this.signedIn = person;
    }

    /** True if somebody is signed in. */
    public boolean known() {
        return signedIn != null;
    }

    /**
     * Who is asking.
     *
     * @throws Refused if nobody is signed in
     */
    public Asking get() {
        return signedIn().asking();
    }

    /**
     * The sign-in that carries this request.
     *
     * @throws Refused if nobody is signed in
     */
    public SignedIn signedIn() {
        if (signedIn == null) {
            throw new Refused("nobody");
        }
        return signedIn;
    }
}
