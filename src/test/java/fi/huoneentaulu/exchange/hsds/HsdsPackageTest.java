package fi.huoneentaulu.exchange.hsds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.directory.TrayFixture;
import fi.huoneentaulu.directory.TrayService;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of a package become whole services again, and a package that could do harm is refused with the reason. */
class HsdsPackageTest {
    private static final HsdsFixture HSDS = new HsdsFixture();
    private static final String SERVICES = "id,name,status,organization_id\n1,Keitto,active,o\n";
    private static final String ORGANIZATIONS = "id,name,description\no,Väki,Yhdistys\n";

    private static List<String> read(byte[] zip) {
        List<String> items = new ArrayList<>();
        try {
            new HsdsPackage().read(new ByteArrayInputStream(zip), items::add);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return items;
    }

    private static byte[] zip(String... namesAndTexts) {
        Map<String, String> files = new LinkedHashMap<>();
        for (int each = 0; each < namesAndTexts.length; each += 2) {
            files.put(namesAndTexts[each], namesAndTexts[each + 1]);
        }
        return HsdsTabular.zip(files);
    }

    private static void refused(byte[] zip, String reason) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> read(zip))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(reason));
    }

    @Test
    void every_service_that_leaves_as_tables_comes_back_equal() {
        List<TrayService> services = Stream.concat(TrayFixture.starters().stream(), Stream.of(TrayFixture.everything()))
                .toList();
        HsdsTabular tables = new HsdsTabular();
        services.forEach(service -> tables.add(HSDS.written(service)));

        List<String> items = read(tables.zip());

        assertThat(items.stream()
                        .map(HSDS.format()::read)
                        .map(reading -> HsdsRoundTripTest.withoutOrigin(reading.service())))
                .containsExactlyElementsOf(
                        services.stream().map(HsdsRoundTripTest::withoutOrigin).toList());
    }

    @Test
    void tables_may_stand_in_a_folder_beside_what_is_no_table() {
        List<String> items = read(
                zip("data/services.csv", SERVICES, "data/organizations.csv", ORGANIZATIONS, "datapackage.json", "{}"));

        assertThat(items)
                .singleElement()
                .satisfies(item -> assertThat(HSDS.format()
                                .read(item)
                                .service()
                                .provider()
                                .name()
                                .fi())
                        .isEqualTo("Väki"));
    }

    @Test
    void cells_may_hold_commas_quotes_and_lines() {
        String services = "id,name,organization_id\r\n1,\"Keitto, \"\"kuuma\"\"\nja leipä\",o";

        String item = read(zip("services.csv", services, "organizations.csv", ORGANIZATIONS))
                .getFirst();

        assertThat(HSDS.format().read(item).service().name().fi()).isEqualTo("Keitto, \"kuuma\"\nja leipä");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/services.csv", "../services.csv", "a\\services.csv", "C:services.csv"})
    void a_name_that_leads_out_of_the_package_is_refused(String name) {
        refused(zip(name, SERVICES, "organizations.csv", ORGANIZATIONS), "hsds.package.name");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"id,name\\n1,a,b,c | hsds.package.row", "id,name\\n1,\"a | hsds.package.quote"})
    void what_is_no_table_is_refused(String services, String reason) {
        refused(zip("services.csv", services.replace("\\n", "\n"), "organizations.csv", ORGANIZATIONS), reason);
    }

    @Test
    void a_package_without_its_tables_or_with_two_of_one_is_refused() {
        refused(zip("services.csv", SERVICES), "hsds.package.missing");
        refused(
                zip("services.csv", SERVICES, "a/services.csv", SERVICES, "organizations.csv", ORGANIZATIONS),
                "hsds.package.twice");
        refused("PK\u0003\u0004 no zip".getBytes(StandardCharsets.UTF_8), "hsds.package.broken");
        refused(new byte[0], "hsds.package.broken");
    }

    @Test
    void a_package_that_grows_without_an_end_is_refused() {
        refused(
                zip("services.csv", SERVICES + " ".repeat(3_000_000), "organizations.csv", ORGANIZATIONS),
                "hsds.package.inflated");
        String[] many = Stream.iterate(0, each -> each + 1)
                .limit(101)
                .flatMap(each -> Stream.of(each + ".csv", ""))
                .toArray(String[]::new);
        refused(zip(many), "hsds.package.entries");
        refused(
                zip(
                        "services.csv",
                        SERVICES,
                        "organizations.csv",
                        ORGANIZATIONS,
                        "phones.csv",
                        "id,service_id,number\n" + "p,1,0\n".repeat(20_001)),
                "hsds.package.service");
    }
}
