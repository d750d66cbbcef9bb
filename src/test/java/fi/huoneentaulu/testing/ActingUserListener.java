package fi.huoneentaulu.testing;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Who acts is asked of the application under test: a second one, once started, would be asked from then on. */
class ActingUserListener implements TestExecutionListener {

    @Override
    public void prepareTestInstance(TestContext test) {
        SecurityContextHolder.setContextHolderStrategy(
                test.getApplicationContext().getBean(SecurityContextHolderStrategy.class));
    }
}
