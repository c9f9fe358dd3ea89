package explainer.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * Tests that together take longer than about a second: {@code mvn package} leaves them out and {@code mvn verify} runs them, so that a
 * build while one writes takes seconds. It says nothing about what they are worth. Without it a class is among the fast tests; a class is
 * in one of the two groups as a whole.
 */
@Tag(Slow.TAG)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Slow {
    /** The group in the two runs of pom.xml. */
    String TAG = "slow";
}
