package org.cohortium.spreadsheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an Office Open XML package and how they refer to each other (ECMA-376 part 2). Read with the JDK's
 * archive reader rather than POI's package, whose limits are process-wide settings and which reads parts whole.
 */
final class PackageParts implements AutoCloseable {
    /** Hyperlinks of cells among them. */
    private static final int MOST_RELATIONSHIPS = 100_000;

    private final ZipFile zip;
    private final Limits limits;

    private PackageParts(ZipFile zip, Limits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    static PackageParts open(Path file, Limits limits) {
        try {
            PackageParts parts = new PackageParts(new ZipFile(file.toFile()), limits);
            parts.checkSizes();
            return parts;
        } catch (IOException e) {
            throw RefusedFile.damaged(e);
        }
    }

    private void checkSizes() throws IOException {
        long total =
                zip.stream().mapToLong(entry -> Math.max(0, entry.getSize())).sum();
        if (zip.size() > limits.parts() || total > limits.totalBytes()) {
            zip.close();
            throw new RefusedFile("file.bomb");
        }
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    boolean hasAny(String prefix) {
        return zip.stream().anyMatch(entry -> entry.getName().startsWith(prefix));
    }

    long size(String part) {
        ZipEntry entry = zip.getEntry(part);
        return entry == null ? 0 : entry.getSize();
    }

    /** Opens a part; the caller closes it. */
    PartStream stream(String part) {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw new RefusedFile("file.damaged");
        }
        try {
            return new PartStream(new BufferedInputStream(zip.getInputStream(entry), 1 << 16), entry, limits);
        } catch (IOException e) {
            throw RefusedFile.damaged(e);
        }
    }

    /** The relationships of a part by id; of the package itself where the part is empty. */
    Map<String, Relationship> relationships(String part) {
        int slash = part.lastIndexOf('/') + 1;
        String rels = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        if (!has(rels)) {
            return Map.of();
        }
        Map<String, Relationship> found = new HashMap<>();
        try (SafeXml xml = new SafeXml(stream(rels))) {
            while (xml.next()) {
                if (xml.starts("Relationship")) {
                    if (found.size() > MOST_RELATIONSHIPS) {
                        throw new RefusedFile("file.bomb");
                    }
                    found.put(xml.attribute("Id", ""), Relationship.read(xml, part.substring(0, slash)));
                }
            }
        }
        return found;
    }

    /** The part that the package, or a part, refers to by a kind such as {@code styles}; null where there is none. */
    @Nullable
    String referred(String part, String kind) {
        return relationships(part).values().stream()
                .filter(relationship -> relationship.isA(kind) && !relationship.external())
                .map(Relationship::target)
                .findFirst()
                .orElse(null);
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw RefusedFile.damaged(e);
        }
    }

    /**
     * @param type the relationship's type, a URI of the transitional or the strict dialect
     * @param target name of the part in the archive; where external, an address that is never followed
     */
    record Relationship(String type, String target, boolean external) {
        static Relationship read(SafeXml xml, String folder) {
            boolean external = xml.attribute("TargetMode", "").equals("External");
            String target = xml.attribute("Target", "");
            return new Relationship(xml.attribute("Type", ""), external ? target : resolve(folder, target), external);
        }

        boolean isA(String kind) {
            return type.endsWith('/' + kind);
        }

        private static String resolve(String folder, String target) {
            if (target.startsWith("/")) {
                return target.substring(1);
            }
            String path = folder;
            String rest = target;
            while (rest.startsWith("../")) {
                path = path.substring(0, path.lastIndexOf('/', path.length() - 2) + 1);
                rest = rest.substring(3);
            }
            return path + rest;
        }
    }
}
