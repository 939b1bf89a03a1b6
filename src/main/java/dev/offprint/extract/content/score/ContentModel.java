package dev.offprint.extract.content.score;

import dev.offprint.extract.content.score.tree.Trees;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Document;

/**
 * Both learned models, and the file that holds them: a line that names its origin, then for the types and for the blocks
 * a token table and trees, big-endian. {@code TrainModel} in {@code src/bench} writes it.
 */
public record ContentModel(TypeModel typeModel, BlockModel blockModel) implements Scores {

    private static final String RESOURCE = "/extract/content/model.bin";
    private static final String ORIGIN = "Offprint content model 1, learned from WCXB, the Web Content eXtraction"
            + " Benchmark (Murrough Foley, 2026), CC BY 4.0; see NOTICE beside this file\n";

    private static final class Shared {
        static final ContentModel MODEL = load();
    }

    /** The model that comes with Offprint, read once. */
    public static ContentModel shared() {
        return Shared.MODEL;
    }

    @Override
    public float[] types(PageScan scan, Document doc, String url, boolean product) {
        return typeModel.of(scan, doc, url, product);
    }

    @Override
    public float[] blocks(PageScan scan, float[] types) {
        return blockModel.of(scan, types);
    }

    private static ContentModel load() {
        try (InputStream in = ContentModel.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("no " + RESOURCE);
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads what {@link #write} wrote. */
    public static ContentModel read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(stream));
        byte[] origin = in.readNBytes(ORIGIN.length());
        if (!new String(origin, StandardCharsets.US_ASCII).equals(ORIGIN)) {
            throw new IOException("not a content model of this version");
        }
        return new ContentModel(
                new TypeModel(TokenTable.read(in), Trees.read(in)),
                new BlockModel(TokenTable.read(in), Trees.read(in)));
    }

    /** The same model gives the same bytes. */
    public void write(OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.write(ORIGIN.getBytes(StandardCharsets.US_ASCII));
        typeModel.table().write(out);
        typeModel.trees().write(out);
        blockModel.table().write(out);
        blockModel.trees().write(out);
        out.flush();
    }
}
