package past.quiz.domain.item;

/** What was sent cannot be an answer to this item; the reason is a key of the quiz words, fit to be shown. */
public class NotAnAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotAnAnswer(String reasonKey) {
        super(reasonKey);
    }
}
