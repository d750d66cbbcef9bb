package fi.huoneentaulu.base.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.huoneentaulu.base.StartRefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** One process holds the folder of an installation. */
class FolderLockTest {
    @TempDir
    Path parent;

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_missing_folder_is_made_for_its_owner_alone() throws IOException {
        Path folder = parent.resolve("deep/data");

        try (var _ = FolderLock.on(folder)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                    .isEqualTo("rwx------");
            assertThat(folder.resolve(FolderLock.FILE))
                    .content()
                    .contains(String.valueOf(ProcessHandle.current().pid()));
        }
    }

    @Test
    void a_folder_in_use_is_refused_with_the_process_that_holds_it() {
        try (var _ = FolderLock.on(parent)) {
            assertThatExceptionOfType(StartRefusedException.class)
                    .isThrownBy(() -> FolderLock.on(parent))
                    .withMessageContaining("is in use by another Huoneentaulu (process "
                            + ProcessHandle.current().pid() + ")")
                    .withMessageContaining("huoneentaulu.data-dir");
        }
    }

    @Test
    void a_folder_that_was_let_go_can_be_taken_again() {
        FolderLock.on(parent).close();

        try (FolderLock again = FolderLock.on(parent)) {
            assertThat(again).isNotNull();
        }
    }

    @Test
    void a_file_in_the_place_of_the_folder_is_told() throws IOException {
        Path file = Files.createFile(parent.resolve("data"));

        assertThatExceptionOfType(StartRefusedException.class)
                .isThrownBy(() -> FolderLock.on(file))
                .withMessageStartingWith("The data folder " + file + " cannot be created (a file stands in its place)");
    }
}
