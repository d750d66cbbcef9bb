package fi.huoneentaulu.base.operation;

import fi.huoneentaulu.base.DataFolder;
import fi.huoneentaulu.base.StartRefusedException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** Before any bean exists: takes the installation's folder, and refuses settings that nobody knows. */
class InstallationInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (context.getParent() == null) {
            StartupQuiet.begin(context);
            context.addBeanFactoryPostProcessor(new FolderTaker(context.getEnvironment()));
            context.addBeanFactoryPostProcessor(factory -> UnknownProperties.refuse(context.getEnvironment(), factory));
        }
    }

    /** Runs ahead of every other processor, when all property sources are in place. */
    private record FolderTaker(Environment environment) implements BeanDefinitionRegistryPostProcessor {

        @Override
        public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
            if (registry instanceof DefaultListableBeanFactory beans) {
                Path folder = folder();
                FolderLock lock = FolderLock.on(folder);
                // Registered before all others, so destroyed after all others: the database is closed by then
                beans.registerDisposableBean("dataFolderLock", lock::close);
                beans.registerSingleton("dataFolder", new DataFolder(folder));
            }
        }

        @Override
        public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
            // all is done before the definitions are read
        }

        private Path folder() {
            String value = environment.getProperty("huoneentaulu.data-dir", "./data");
            try {
                if (!value.isBlank()) {
                    return Path.of(value).toAbsolutePath().normalize();
                }
            } catch (InvalidPathException e) {
                // refused below in the same words as an empty value
            }
            throw new StartRefusedException(
                    "The property huoneentaulu.data-dir has the value \"%s\", which is not a folder's path: set it to a folder that this user may write to."
                            .formatted(value));
        }
    }
}
