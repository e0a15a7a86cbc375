package org.scrfindings.ingest;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.scrfindings.ingest.aside.Aside;
import org.scrfindings.ingest.aside.AsideReader;
import org.scrfindings.ingest.code.BgeEmbedder;
import org.scrfindings.ingest.code.CodedPassage;
import org.scrfindings.ingest.code.Coder;
import org.scrfindings.ingest.code.Coding;
import org.scrfindings.ingest.code.remote.RemoteCoder;
import org.scrfindings.ingest.code.remote.RemoteSettings;
import org.scrfindings.ingest.code.trained.TrainedCoder;
import org.scrfindings.ingest.codebook.Codebook;
import org.scrfindings.ingest.disclose.Disclosure;
import org.scrfindings.ingest.disclose.DisclosureCheck;
import org.scrfindings.ingest.extract.Extraction;
import org.scrfindings.ingest.extract.Extractor;
import org.scrfindings.ingest.extract.Passage;
import org.scrfindings.ingest.parse.DocumentParser;
import org.scrfindings.ingest.parse.PageStart;
import org.scrfindings.ingest.parse.ParsedDocument;
import org.scrfindings.ingest.parse.ReadingLimits;
import org.scrfindings.ingest.parse.Span;
import org.scrfindings.ingest.parse.UnreadableDocumentException;
import org.scrfindings.ingest.problem.Problem.Stage;
import org.scrfindings.ingest.structure.DocumentKind;
import org.scrfindings.ingest.structure.Outline;
import org.scrfindings.ingest.structure.OutlineReader;
import org.scrfindings.ingest.structure.Section;
import org.scrfindings.ingest.structure.SectionRole;

/**
 * Reads a document: bytes to findings, events, actions and what might identify a person. Keeps nothing between
 * documents and is safe for use by several threads.
 */
public final class Ingest {

    private static final Extraction NOTHING = new Extraction(List.of(), List.of(), List.of(), List.of());

    private static final ProgressListener UNHEARD = (stage, fraction) -> {};

    private final Codebook codebook;
    private final Coder coder;
    private final ReadingLimits limits;
    private final OutputCheck output;
    private final DocumentParser parser;
    private final OutlineReader outlines = new OutlineReader();
    private final Extractor extractor;
    private final AsideReader asides = new AsideReader();
    private final DisclosureCheck disclosures = new DisclosureCheck();

    public Ingest(Codebook codebook, Coder coder, ReadingLimits limits) {
        this.codebook = codebook;
        this.coder = coder;
        this.limits = limits;
        output = new OutputCheck(limits.output());
        parser = new DocumentParser(limits);
        extractor = new Extractor(codebook);
    }

    /**
     * The bundled codebook and the trained coder, or an operator's own language model. Takes a second or two to make.
     *
     * @param remote the model that codes in the trained coder's place; passages are sent there and nowhere else
     */
    public static Ingest within(ReadingLimits limits, Optional<RemoteSettings> remote) {
        Codebook codebook = Codebook.bundled();
        Coder local = new TrainedCoder(codebook, new BgeEmbedder());
        Coder coder = remote.<Coder>map(settings -> new RemoteCoder(codebook, local, settings))
                .orElse(local);
        return new Ingest(codebook, coder, limits);
    }

    /** The bundled codebook, the trained coder and the default limits. */
    public static Ingest withDefaults() {
        return within(ReadingLimits.DEFAULT, Optional.empty());
    }

    /** As {@link #read(String, byte[], Optional, ProgressListener)}, without telling anyone how far it is. */
    public IngestResult read(String filename, byte[] bytes, Optional<DocumentKind> kind)
            throws UnreadableDocumentException {
        return read(filename, bytes, kind, UNHEARD);
    }

    /**
     * Reads one document. When a stage behind parsing fails, the result has a warning for it and what the other stages
     * found.
     *
     * @param filename as uploaded; only a help in telling formats apart
     * @param kind what the uploader says it is; wins over what the content suggests
     * @throws UnreadableDocumentException when nothing can be used or a limit is passed, that of time included
     * @throws CancellationException when the calling thread is interrupted
     */
    public IngestResult read(String filename, byte[] bytes, Optional<DocumentKind> kind, ProgressListener progress)
            throws UnreadableDocumentException {
        FutureTask<IngestResult> reading =
                new FutureTask<>(() -> allStages(filename, bytes, kind, new Stages(progress)));
        Thread.ofPlatform().daemon().name("reading").start(reading);
        try {
            return reading.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            reading.cancel(true);
            throw UnreadableDocumentException.tooSlow(limits.time());
        } catch (InterruptedException e) {
            reading.cancel(true);
            Thread.currentThread().interrupt();
            throw new CancellationException("reading was interrupted");
        } catch (ExecutionException e) {
            throw unwrapped(e);
        }
    }

    private IngestResult allStages(String filename, byte[] bytes, Optional<DocumentKind> kind, Stages stages)
            throws UnreadableDocumentException {
        stages.begin(Stage.PARSE);
        ParsedDocument document = parse(filename, bytes, kind);
        stages.add(document.problems());
        Outline outline = outline(document, kind, stages);
        output.checkSections(outline.sections().size());
        Extraction extraction = stages.run(Stage.EXTRACT, () -> extraction(document, outline), NOTHING);
        stages.add(extraction.problems());
        output.checkPassages(extraction.passages().size());
        Coding coding = stages.run(
                Stage.CODE, () -> coder.code(document, outline, extraction.passages()), uncoded(extraction.passages()));
        stages.add(coding.problems());
        List<Aside> beside = stages.run(Stage.DISCLOSE, () -> asides.read(filename, bytes, document), List.of());
        List<Disclosure> found =
                stages.run(Stage.DISCLOSE, () -> disclosures.check(document, outline, beside), List.of());
        output.checkDisclosures(found.size());
        stages.finish();
        return new IngestResult(
                document.mediaType(),
                document.pages(),
                document.text(),
                PageStart.of(document),
                outline.kind(),
                outline.sections(),
                coding.passages(),
                extraction.events(),
                extraction.actions(),
                found,
                stages.problems(),
                coding.coder(),
                codebook.version());
    }

    private ParsedDocument parse(String filename, byte[] bytes, Optional<DocumentKind> declared)
            throws UnreadableDocumentException {
        if (declared.filter(DocumentKind.GENOGRAM::equals).isPresent()) {
            return parser.parsePicture(filename, bytes);
        }
        ParsedDocument document = parser.parse(filename, bytes);
        if (declared.isPresent() && document.isPicture()) {
            throw new UnreadableDocumentException("A picture can only be kept as a genogram. Upload it as that kind,"
                    + " or upload the document that has the text.");
        }
        return document;
    }

    /** Of a genogram nothing is read but what may identify someone. */
    private Extraction extraction(ParsedDocument document, Outline outline) {
        return outline.kind() == DocumentKind.GENOGRAM ? NOTHING : extractor.extract(document, outline);
    }

    private Outline outline(ParsedDocument document, Optional<DocumentKind> kind, Stages stages) {
        Span whole = new Span(1, 0, document.text().length());
        Outline flat = new Outline(DocumentKind.OTHER, List.of(new Section("", 1, SectionRole.OTHER, whole)));
        Outline read = stages.run(Stage.STRUCTURE, () -> outlines.read(document), flat);
        return new Outline(kind.orElse(read.kind()), read.sections());
    }

    private Coding uncoded(List<Passage> passages) {
        List<CodedPassage> bare = passages.stream()
                .map(passage -> new CodedPassage(passage, List.of(), new float[0]))
                .toList();
        return new Coding(coder.name(), bare, List.of());
    }

    private static UnreadableDocumentException unwrapped(ExecutionException failure) {
        return switch (failure.getCause()) {
            case UnreadableDocumentException unreadable -> unreadable;
            case OutOfMemoryError tooLarge -> UnreadableDocumentException.tooLarge();
            case RuntimeException unexpected -> throw unexpected;
            default -> throw new IllegalStateException(failure.getCause());
        };
    }
}
