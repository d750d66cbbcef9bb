package fi.huoneentaulu.base.operation;

import fi.huoneentaulu.base.StartRefusedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** Keeps the installation's folder to one process, by a lock of the operating system that even a killed process frees. */
final class FolderLock implements AutoCloseable {
    static final String FILE = "huoneentaulu.lock";

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Makes the folder when it is missing, readable by its owner alone, and locks it.
     *
     * @throws StartRefusedException when it cannot be made, written to, or is in use
     */
    static FolderLock on(Path folder) {
        makeIfMissing(folder);
        FileChannel channel = open(folder);
        if (lock(channel, folder) == null) {
            throw inUse(folder, channel);
        }
        writeProcessId(channel);
        return new FolderLock(channel);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void makeIfMissing(Path folder) {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder, ownersOnly(folder));
            }
        } catch (IOException e) {
            throw new StartRefusedException(
                    "The data folder %s cannot be created (%s): create it or set huoneentaulu.data-dir to a folder that this user may write to."
                            .formatted(folder, reason(e)),
                    e);
        }
    }

    private static FileAttribute<?>[] ownersOnly(Path folder) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }

    private static FileChannel open(Path folder) {
        if (Files.isWritable(folder)) {
            try {
                return FileChannel.open(
                        folder.resolve(FILE),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE,
                        LinkOption.NOFOLLOW_LINKS);
            } catch (IOException e) {
                throw notWritable(folder, reason(e));
            }
        }
        throw notWritable(folder, "no permission");
    }

    private static StartRefusedException notWritable(Path folder, String reason) {
        return new StartRefusedException(
                "The data folder %s cannot be written to (%s): give this user the right to write there or set huoneentaulu.data-dir to another folder."
                        .formatted(folder, reason));
    }

    private static @Nullable FileLock lock(FileChannel channel, Path folder) {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // this very process holds it
        } catch (IOException e) {
            throw new StartRefusedException(
                    "The data folder %s cannot be locked (%s): set huoneentaulu.data-dir to a folder on a local disk."
                            .formatted(folder, reason(e)),
                    e);
        }
    }

    private static StartRefusedException inUse(Path folder, FileChannel channel) {
        try (channel) {
            ByteBuffer text = ByteBuffer.allocate(40);
            channel.read(text, 0);
            String owner = StandardCharsets.UTF_8.decode(text.flip()).toString().strip();
            return new StartRefusedException(
                    "The data folder %s is in use by another Huoneentaulu (%s): stop that process or set huoneentaulu.data-dir to another folder."
                            .formatted(folder, owner));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writeProcessId(FileChannel channel) {
        try {
            channel.truncate(0);
            channel.write(
                    StandardCharsets.UTF_8.encode(
                            "process " + ProcessHandle.current().pid() + "\n"),
                    0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException _ -> "no permission";
            case FileAlreadyExistsException _ -> "a file stands in its place";
            case FileSystemException found when found.getReason() != null -> found.getReason();
            default -> String.valueOf(e.getMessage());
        };
    }
}
