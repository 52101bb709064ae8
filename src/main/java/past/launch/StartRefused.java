package past.launch;

import java.util.List;

/** The application cannot start; every reason is a sentence that says what to do. */
final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<String> reasons;

    StartRefused(String... reasons) {
        this(List.of(reasons));
    }

    StartRefused(List<String> reasons) {
        super(String.join("; ", reasons));
        this.reasons = List.copyOf(reasons);
    }

    List<String> reasons() {
        return reasons;
    }
}
