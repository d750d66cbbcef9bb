package fi.huoneentaulu.directory;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** The settings of the service tray. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TrayProperties.class)
class TrayConfiguration {}
