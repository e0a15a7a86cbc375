package org.scrfindings.ingest.code.remote;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.scrfindings.ingest.code.Code;
import org.scrfindings.ingest.code.CodedPassage;
import org.scrfindings.ingest.code.Coder;
import org.scrfindings.ingest.code.Coding;
import org.scrfindings.ingest.codebook.Codebook;
import org.scrfindings.ingest.extract.Passage;
import org.scrfindings.ingest.parse.ParsedDocument;
import org.scrfindings.ingest.problem.Problem;
import org.scrfindings.ingest.structure.Outline;

/**
 * Codes passages by a language model behind an address that speaks the chat completions protocol. Passages leave this
 * machine for that address and no other. When one answer fails, the whole document keeps the codes of the local coder,
 * so that its codes have one source, and a problem says so. As deterministic as the model is; safe for use by several
 * threads.
 */
public final class RemoteCoder implements Coder {

    private final String name;
    private final Coder local;
    private final ChatClient client;
    private final String instructions;
    private final AnswerCodes answers;

    /** @param local embeds the passages, and stands in when the model fails */
    public RemoteCoder(Codebook codebook, Coder local, RemoteSettings settings) {
        this.local = local;
        name = "remote-" + settings.model();
        client = new ChatClient(settings);
        instructions = Instructions.of(codebook);
        answers = new AnswerCodes(codebook);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Coding code(ParsedDocument document, Outline outline, List<Passage> passages) {
        Coding coding = local.code(document, outline, passages);
        try {
            List<CodedPassage> coded = new ArrayList<>();
            for (CodedPassage passage : coding.passages()) {
                coded.add(new CodedPassage(passage.passage(), codes(passage.passage(), document), passage.vector()));
            }
            return new Coding(name, coded, coding.problems());
        } catch (IOException e) {
            return withProblem(coding, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("coding was interrupted");
        }
    }

    private List<Code> codes(Passage passage, ParsedDocument document) throws IOException, InterruptedException {
        String question = kind(passage) + "\n" + passage.title() + "\n\n" + passage.text(document.text());
        JsonNode answer = client.ask(instructions, question);
        return answers.read(answer, passage, document.text());
    }

    private static String kind(Passage passage) {
        return switch (passage) {
            case Passage.Finding finding -> "finding";
            case Passage.Example example -> "example";
            case Passage.Recommendation recommendation -> "recommendation";
        };
    }

    private static Coding withProblem(Coding coding, IOException failure) {
        String why =
                switch (failure) {
                    case HttpTimeoutException slow -> "did not answer in time";
                    case UnusableAnswerException unusable ->
                        "gave an answer that cannot be used (" + unusable.getMessage() + ")";
                    default -> "could not be reached";
                };
        List<Problem> problems = new ArrayList<>(coding.problems());
        problems.add(new Problem(
                Problem.Level.WARNING,
                Problem.Stage.CODE,
                "",
                "The language model set up for coding " + why + ". The codes are those of the built-in coder; read the"
                        + " document again when the model is back."));
        return new Coding(coding.coder(), coding.passages(), problems);
    }
}
