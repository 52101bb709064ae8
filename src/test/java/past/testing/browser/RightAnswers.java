package past.testing.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import past.quiz.ItemBankFormat;
import past.quiz.domain.ItemBank;
import past.quiz.domain.item.Choosing;
import past.quiz.domain.item.Item;
import past.quiz.domain.item.Ordering;

/** Somebody who knows every right answer of a quiz and finds it by its words, wherever the page shows it. */
public final class RightAnswers {

    private final ItemBank bank;

    private RightAnswers(ItemBank bank) {
        this.bank = bank;
    }

    /** Reads the item bank of a lesson from the files of the curriculum. */
    public static RightAnswers of(String lesson) {
        String path = "quizzes/" + lesson + ".yaml";
        try {
            String text = Files.readString(Path.of("curriculum").resolve(path));
            return new RightAnswers(new ItemBankFormat().read(path, text).value());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Answers one item of an open attempt as the page shows it. */
    public void give(WebDriver browser, WebElement shown) {
        Item item = bank.item(shown.getDomAttribute("data-item")).orElseThrow();
        if (item instanceof Choosing choosing) {
            List<String> keys = choosing.options().stream()
                    .filter(Choosing.Option::key)
                    .map(option -> letters(option.text()))
                    .toList();
            for (WebElement choice : shown.findElements(By.cssSelector("label.choice"))) {
                WebElement box = choice.findElement(By.tagName("input"));
                if (keys.contains(letters(choice.getText())) != box.isSelected()) {
                    ((JavascriptExecutor) browser).executeScript("arguments[0].click()", box);
                }
            }
        } else if (item instanceof Ordering ordering) {
            List<String> steps =
                    ordering.steps().stream().map(step -> letters(step.text())).toList();
            for (WebElement row : shown.findElements(By.cssSelector(".placing li"))) {
                String step = letters(row.findElement(By.tagName("label")).getText());
                int place = IntStream.range(0, steps.size())
                        .filter(i -> steps.get(i).equals(step))
                        .findFirst()
                        .orElseThrow();
                new Select(row.findElement(By.tagName("select"))).selectByVisibleText(String.valueOf(place + 1));
            }
        } else {
            throw new AssertionError("no hand for " + item.type());
        }
    }

    /** Only what is read aloud: typesetting changes quotation marks and emphasis. */
    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
