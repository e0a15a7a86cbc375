package org.scrfindings.launcher;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/** Keeps a second launcher off the data folder. The operating system lets go of it when this process ends, however it ends. */
final class DataLock implements AutoCloseable {
    private final FileChannel channel;

    private DataLock(FileChannel channel) {
        this.channel = channel;
    }

    /** {@code address} is what a second launcher tells its user about this one. */
    static DataLock take(DataFolder folder, String address) throws StartException {
        try {
            FileChannel channel = FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw inUse(folder);
            }
            tellWho(channel, ProcessHandle.current().pid() + ", " + address);
            return new DataLock(channel);
        } catch (IOException e) {
            throw new StartException("cannot lock the data folder " + folder.root() + ": " + e.getMessage(), e);
        }
    }

    /** Through the locked channel itself: opening and closing the file a second time would let go of the lock. */
    private static void tellWho(FileChannel channel, String who) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(who.getBytes(StandardCharsets.UTF_8)));
        channel.force(true);
    }

    private static StartException inUse(DataFolder folder) throws IOException {
        return new StartException("the data folder " + folder.root() + " is in use by another launcher (process "
                + Files.readString(folder.lock()) + "): stop that one or choose another folder with --data");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
