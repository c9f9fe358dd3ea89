package explainer.content.prose;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import explainer.base.Diagnostic;
import explainer.base.Nearest;
import explainer.base.Result;
import explainer.base.SourceFile;
import explainer.base.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Walks a parsed text once: collects headings and references, and reports what the language does not allow. */
final class ProseReader {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    static final int DEEPEST = 100;
    static final String NESTED = "a link cannot hold another link or a citation";
    static final String MOVE_OUT = "move it out of the square brackets";

    private final SourceFile file;
    private final Document tree;
    private final HeadingIds ids = new HeadingIds();
    private final RawHtml html;
    private final List<Heading> headings = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final List<Diagnostic> found = new ArrayList<>();
    private final NoteUses notes;
    private final StrayFences fences;
    private final Passages passages = new Passages();
    private int words;

    ProseReader(SourceFile file, Document tree) {
        this.file = file;
        this.tree = tree;
        this.html = new RawHtml(file);
        this.notes = new NoteUses(file);
        this.fences = new StrayFences(file);
    }

    Result<Prose> read(Span span) {
        if (span.text().contains("{#")) {
            takeExplicitIds(tree);
        }
        walk(tree, false, 0);
        found.addAll(notes.check());
        return new Result<>(new Prose(span, headings, references, words, tree), found);
    }

    /** Editors' own ids come first: a made id gives way to them. */
    private void takeExplicitIds(Node parent) {
        Map<String, Span> first = new HashMap<>();
        for (Node node : parent.getDescendants()) {
            if (node instanceof com.vladsch.flexmark.ast.Heading heading) {
                Matcher own = HeadingIds.explicit(heading.getText());
                if (own.find()) {
                    int at = heading.getText().getStartOffset() + own.start(1);
                    Span place = file.span(at, at + own.group(1).length());
                    if (!ids.take(own.group(1))) {
                        found.add(Diagnostic.of(
                                        ProseCode.DUPLICATE_ID,
                                        place,
                                        "the id \"" + own.group(1) + "\" is taken by another heading of this page")
                                .help("choose another id")
                                .see(first.get(own.group(1)), "first used here"));
                    }
                    first.putIfAbsent(own.group(1), place);
                }
            }
        }
    }

    private void walk(Node parent, boolean inLink, int depth) {
        if (depth > DEEPEST) {
            found.add(MarkdownParser.tooComplex(file.span(parent.getStartOffset(), parent.getStartOffset())));
            return;
        }
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            visit(node, inLink, depth);
        }
    }

    private void visit(Node node, boolean inLink, int depth) {
        boolean link = false;
        fences.check(node).ifPresent(found::add);
        if (node instanceof com.vladsch.flexmark.ast.Heading heading) {
            heading(heading);
        } else if (node instanceof HtmlBlockBase || node instanceof HtmlInlineBase) {
            html.check(node).ifPresent(found::add);
            if (node instanceof HtmlInlineComment || node instanceof HtmlCommentBlock) {
                found.addAll(WaiverSyntax.check(file, node));
            }
        } else if (node instanceof BlockQuote quote) {
            alert(quote);
        } else if (node instanceof Image image) {
            image(image, image.getUrl(), image.getUrl());
            return;
        } else if (node instanceof ImageRef image) {
            if (image.isDefined()) {
                BasedSequence url = image.getReferenceNode(tree).getUrl();
                image(image, url, url);
                return;
            }
            // an exclamation mark before brackets that are words
            undefined(image);
        } else if (node instanceof MailLink mail) {
            link(node, "mailto:" + mail.getText(), mail.getText(), inLink);
        } else if (node instanceof AutoLink auto) {
            link(node, Addresses.inText(auto.getUrl()), auto.getUrl(), inLink);
        } else if (node instanceof Link written) {
            link(node, Addresses.written(written.getUrl()), written.getUrl(), inLink);
            link = true;
        } else if (node instanceof LinkRef written) {
            if (written.isDefined()) {
                BasedSequence url = written.getReferenceNode(tree).getUrl();
                link(node, Addresses.written(url), url, inLink);
                link = true;
            } else {
                undefined(written);
            }
        } else if (node instanceof WikiLinkNode wiki) {
            wiki(wiki, inLink);
        } else if (node instanceof CitationNode citation) {
            citation(citation, inLink);
        } else if (node instanceof Footnote use) {
            if (inLink) {
                nested(use);
            }
            notes.use(use);
        } else if (node instanceof TaskListItem task) {
            task(task);
        } else if (node instanceof FootnoteBlock note) {
            notes.write(note);
        }
        if (LiteralText.isBlock(node) && !fences.isTaken(node)) {
            LiteralText text = LiteralText.of(file, node);
            found.addAll(HalfWrittenMarks.in(text));
            HalfWrittenBlocks.check(text, node, found);
            found.addAll(ForeignMarks.in(text));
            ForeignBlocks.check(text, node, found);
        } else if (node instanceof TableBlock table) {
            HalfWrittenBlocks.checkRows(this, table, found);
        }
        if (!(node instanceof Code) && !node.hasChildren()) {
            words += FileText.words(node.getChars());
        }
        walk(node, inLink || link, depth + 1);
    }

    private void heading(com.vladsch.flexmark.ast.Heading node) {
        String text = PlainText.of(node);
        // as typed: in words a dash of the id may have become another, and code may look like an id
        Matcher own = HeadingIds.explicit(node.getText());
        boolean hasOwn = own.find();
        int ownAt = hasOwn ? text.lastIndexOf("{#") : -1;
        String words = (ownAt < 0 ? text : text.substring(0, ownAt))
                .replace(PlainText.TITLE, "")
                .strip();
        String id = hasOwn ? own.group(1) : ids.next(words);
        if (words.isBlank()) {
            report(
                    ProseCode.EMPTY_HEADING,
                    node.getOpeningMarker(),
                    "this heading has no words",
                    "write the heading, or remove the marks");
        } else if (node.getLevel() == 1) {
            report(
                    ProseCode.SECOND_TITLE,
                    node.getChars(),
                    "\"# " + words + "\" would be a second title",
                    "the page's title is in its front matter: begin headings with \"## \"");
        }
        headings.add(new Heading(node.getLevel(), id, BLANKS.matcher(words).replaceAll(" "), span(node)));
    }

    /** flexmark takes the words of the link "[x](address)" for a box, and drops the address in silence. */
    private void task(TaskListItem node) {
        BasedSequence box = node.getMarkerSuffix();
        int end = box.getEndOffset();
        if (end < file.text().length() && !Character.isWhitespace(file.text().charAt(end))) {
            report(
                    ProseCode.TASK_MARK,
                    box,
                    "\"" + box + "\" at the start of an item is the box of a task",
                    "write a blank after it for a task, or choose other words for the link");
        }
    }

    private void alert(BlockQuote quote) {
        Optional<String> marker = Alerts.marker(quote);
        if (marker.isPresent() && !Alerts.KINDS.contains(marker.get())) {
            BasedSequence text = quote.getFirstChild().getChars();
            Span place = file.span(
                    text.getStartOffset() + 2,
                    text.getStartOffset() + 2 + marker.get().length());
            found.add(Diagnostic.of(ProseCode.UNKNOWN_ALERT, place, "there is no alert \"" + place.text() + "\"")
                    .help("the five are NOTE, TIP, IMPORTANT, WARNING and CAUTION")
                    .didYouMean(Nearest.to(marker.get(), Alerts.KINDS).map(s -> s.toUpperCase(java.util.Locale.ROOT))));
        }
    }

    private void image(Node node, BasedSequence url, BasedSequence place) {
        if (PlainText.of(node).isBlank()) {
            report(
                    ProseCode.MISSING_ALT,
                    node.getChars(),
                    "this image has no text for readers who cannot see it",
                    "say what it shows: ![two men shake hands on a stage](" + url + ")");
        }
        for (Node inside : node.getDescendants()) {
            if (inside instanceof HtmlInlineBase) {
                html.check(inside).ifPresent(found::add);
            }
        }
        String address = Addresses.written(url);
        Optional<EvidenceKind> evidence = EvidenceKind.of(address);
        if (address.startsWith(Reference.Figure.SCHEME)) {
            EvidenceSyntax.figure(node, address, span(place), found).ifPresent(references::add);
        } else if (evidence.isPresent()) {
            EvidenceSyntax.embed(node, evidence.get(), address, span(place), found)
                    .ifPresent(references::add);
        } else {
            references.add(new Reference.Image(address, span(place), span(node)));
        }
    }

    private void link(Node node, String url, BasedSequence place, boolean inLink) {
        Optional<EvidenceKind> evidence = EvidenceKind.of(url);
        boolean isAddressAlone = node instanceof AutoLink || node instanceof MailLink;
        if (inLink) {
            nested(node);
        } else if (evidence.isPresent() && isAddressAlone) {
            report(
                    ProseCode.EMPTY_LINK,
                    node.getChars(),
                    "this mark has no words",
                    "write the words that the " + evidence.get().id() + " supports: [words](" + url + ")");
        } else if (!isAddressAlone && PlainText.of(node).isBlank() && (evidence.isPresent() || !containsImage(node))) {
            report(
                    ProseCode.EMPTY_LINK,
                    node.getChars(),
                    "this link has no words to click on",
                    "write the words between the square brackets");
        }
        if (evidence.isPresent()) {
            references.add(EvidenceSyntax.mark(node, evidence.get(), url, span(place), found));
        } else {
            references.add(new Reference.Link(url, span(place), passages.around(node), span(node)));
        }
    }

    private static boolean containsImage(Node node) {
        for (Node inside : node.getDescendants()) {
            if (inside instanceof Image || inside instanceof ImageRef) {
                return true;
            }
        }
        return false;
    }

    private void undefined(RefNode node) {
        // "[words]" alone is plain text; with a second pair of brackets a label was meant
        if (!node.getTextOpeningMarker().isEmpty()
                && !node.getReference().isEmpty()
                && !node.getText().isEmpty()) {
            report(
                    ProseCode.UNDEFINED_REFERENCE,
                    node.getReference(),
                    "the label \"" + node.getReference() + "\" is never defined",
                    "add a line \"[" + node.getReference() + "]: address\", or write [words](address)");
        }
    }

    private void wiki(WikiLinkNode node, boolean inLink) {
        if (inLink) {
            nested(node);
        }
        Optional<String> fragment = node.fragment().isNull() || node.fragment().isEmpty()
                ? Optional.empty()
                : Optional.of(node.fragment().toString());
        Span pageSpan = span(node.page());
        Span fragmentSpan = fragment.isPresent() ? span(node.fragment()) : pageSpan;
        references.add(new Reference.Wiki(
                node.page().toString(), fragment, pageSpan, fragmentSpan, passages.around(node), span(node)));
    }

    private void citation(CitationNode node, boolean inLink) {
        if (inLink) {
            nested(node);
        }
        Optional<List<Reference.Cited>> cited = CitationSyntax.read(file, node);
        if (cited.isPresent()) {
            references.add(new Reference.Citation(cited.get(), span(node)));
        } else {
            found.add(CitationSyntax.malformed(node, span(node)));
        }
    }

    private void nested(Node node) {
        report(ProseCode.NESTED_LINK, node.getChars(), NESTED, MOVE_OUT);
    }

    private void report(ProseCode code, BasedSequence place, String message, String help) {
        found.add(Diagnostic.of(code, span(place), message).help(help));
    }

    Span span(Node node) {
        return file.span(node.getStartOffset(), node.getEndOffset());
    }

    private Span span(BasedSequence text) {
        return file.span(text.getStartOffset(), text.getEndOffset());
    }
}
