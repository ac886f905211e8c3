package dev.lazuli.emulator;

import static dev.lazuli.emulator.Client.GROUP;
import static dev.lazuli.emulator.Client.NETWORK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lazuli.model.ProblemsException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
    @TempDir
    private Path folder;

    private Emulator open(Path store) {
        return Emulator.open(Options.of(SmallCatalog.catalog()).withStore(store));
    }

    private Path journal() {
        return folder.resolve("resources.journal");
    }

    /** Copies what is on the disk now, as a crash would leave it. */
    private Path crashed() throws IOException {
        var copy = Files.createTempDirectory(folder, "crashed");
        Files.copy(journal(), copy.resolve("resources.journal"));
        return copy;
    }

    @Test
    void what_was_answered_is_there_after_a_crash() throws IOException {
        try (var emulator = open(folder)) {
            var client = Client.withGroup(emulator);
            var network = client.put(NETWORK, "{'location':'westeurope','properties':{'subnets':[{'name':'a'}]}}", 201);
            client.put(GROUP + "/providers/Microsoft.Network/cards/c", "{'location':'westeurope'}", 201);
            client.delete(GROUP + "/providers/Microsoft.Network/cards/c", 204);
            try (var again = open(crashed())) {
                var other = new Client(again);
                assertThat(other.get(NETWORK)).isEqualTo(network);
                assertThat(other.get(NETWORK + "/subnets/a").text("name")).contains("a");
                other.error("GET", GROUP + "/providers/Microsoft.Network/cards/c", "", 404);
            }
        }
    }

    @Test
    void many_writers_at_once_lose_nothing() {
        try (var emulator = open(folder)) {
            var client = Client.withGroup(emulator);
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                IntStream.range(0, 200)
                        .forEach(i -> threads.execute(() -> client.put(NETWORK + i, "{'location':'westeurope'}", 201)));
            }
        }
        try (var emulator = open(folder)) {
            var list = new Client(emulator).get(GROUP + "/providers/Microsoft.Network/virtualNetworks");
            assertThat(list.array("value")).hasSize(200);
        }
    }

    @Test
    void a_store_that_was_cut_is_kept_aside_wherever_it_was_cut() throws IOException {
        try (var emulator = open(folder)) {
            Client.withGroup(emulator).put(NETWORK, "{'location':'westeurope'}", 201);
        }
        var whole = Files.readAllBytes(journal());
        for (var length = 0; length < whole.length; length += 53) {
            expectDamage(Arrays.copyOf(whole, length));
        }
    }

    @Test
    void a_store_with_a_changed_byte_is_kept_aside() throws IOException {
        try (var emulator = open(folder)) {
            Client.withGroup(emulator).put(NETWORK, "{'location':'westeurope'}", 201);
        }
        var whole = Files.readAllBytes(journal());
        for (var at = 0; at < whole.length; at += at < 64 ? 1 : 37) {
            if (at < JournalFormat.MARK || at >= JournalFormat.HEADER) {
                var changed = whole.clone();
                changed[at] ^= 0x20;
                expectDamage(changed);
            }
        }
    }

    private void expectDamage(byte[] content) throws IOException {
        var store = Files.createTempDirectory(folder, "damaged");
        Files.write(store.resolve("resources.journal"), content);
        assertThatThrownBy(() -> open(store))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("is damaged")
                .hasMessageContaining("kept aside as 'resources.journal.damaged-");
        try (var files = Files.newDirectoryStream(store, "*.damaged-*")) {
            for (var file : files) {
                assertThat(file).hasBinaryContent(content);
            }
        }
        try (var emulator = open(store)) {
            new Client(emulator).error("GET", GROUP, "", 404);
        }
    }

    @Test
    void garbage_is_no_store() throws IOException {
        expectDamage("this is no store, but it is long enough to be one".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_write_that_was_interrupted_is_dropped() throws IOException {
        try (var emulator = open(folder)) {
            Client.withGroup(emulator);
        }
        Files.write(journal(), new byte[] {0, 0, 1, 0, 5, 5}, StandardOpenOption.APPEND);
        for (var i = 0; i < 2; i++) {
            try (var emulator = open(folder)) {
                new Client(emulator).get(GROUP);
            }
        }
    }

    @Test
    void one_emulator_at_a_time_uses_a_store() {
        try (var emulator = open(folder)) {
            assertThat(emulator.counts()).isEmpty();
            assertThatThrownBy(() -> open(folder))
                    .isInstanceOf(ProblemsException.class)
                    .hasMessageContaining(
                            "is in use by process " + ProcessHandle.current().pid());
        }
        open(folder).close();
    }

    @Test
    void a_store_that_is_a_file_is_refused() throws IOException {
        var file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> open(file))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("can't use '" + file + "'");
    }

    @Test
    void a_long_journal_is_written_anew() throws IOException {
        var body = "{'location':'westeurope','tags':{'x':'" + "y".repeat(100_000) + "'}}";
        try (var emulator = open(folder)) {
            var client = Client.withGroup(emulator);
            for (var i = 0; i < 50; i++) {
                client.send("PUT", NETWORK, body);
            }
        }
        assertThat(Files.size(journal())).isGreaterThan(5_000_000);
        for (var i = 0; i < 2; i++) {
            try (var emulator = open(folder)) {
                new Client(emulator).get(NETWORK);
            }
            assertThat(Files.size(journal())).isLessThan(200_000);
        }
    }

    @Test
    void a_change_that_finds_no_room_is_refused_and_not_made() {
        var table = new ResourceTable();
        var disk = new FullDisk();
        var state = new State(table, new JournalFile(disk, JournalFormat.HEADER, 0, () -> {}), InstantSource.system());
        var first = stored("a", "1");
        change(state, first);
        disk.full = true;
        assertThatThrownBy(() -> change(state, stored("a", "2"))).isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> change(state, stored("b", "1"))).isInstanceOf(StoreException.class);
        assertThat(state.find("/subscriptions/a")).contains(first);
        assertThat(state.find("/subscriptions/b")).isEmpty();
        assertThat(disk.length).isEqualTo(disk.kept);
        disk.full = false;
        change(state, stored("b", "2"));
        assertThat(state.find("/subscriptions/b")).isPresent();
    }

    private static void change(State state, Stored stored) {
        state.change(changes -> {
            changes.put(stored);
            return Instant.EPOCH;
        });
    }

    private static Stored stored(String name, String body) {
        return new Stored(
                "/subscriptions/" + name,
                "Microsoft.Resources/subscriptions",
                Stored.Phase.READY,
                0,
                body.getBytes(StandardCharsets.UTF_8));
    }

    /** A disk that has room for half of what is written once it is full. */
    private static final class FullDisk implements Disk {
        private boolean full;
        private long length;
        private long kept;

        @Override
        public void write(ByteBuffer bytes, long position) throws IOException {
            if (full && position >= JournalFormat.HEADER) {
                length += bytes.remaining() / 2;
                throw new IOException("No space left on device");
            }
            if (position >= JournalFormat.HEADER) {
                length = position + bytes.remaining();
                kept = length;
            }
        }

        @Override
        public void truncate(long size) {
            length = size;
        }

        @Override
        public void force() {}

        @Override
        public void close() {}
    }
}
