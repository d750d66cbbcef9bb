package fi.huoneentaulu.publishing.ui.editor;

import com.vaadin.flow.component.Component;
import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.base.keeping.ChangeRadius.Changed;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.SubjectKind;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Makes the fields of a form. Each reads and writes one place of the draft, or of one item of a list in it; its label
 * stands in the bundle of the kind under {@code field.}, by its place unless another label is named.
 */
public final class FormFields {
    private static final String OWN = "publishing.editor.";

    private final FormContext context;
    private final Scope draft;
    private final Scope scope;
    private final String words;

    FormFields(FormContext context, Scope draft) {
        this(context, draft, draft, context.kind().words());
    }

    private FormFields(FormContext context, Scope draft, Scope scope, String words) {
        this.context = context;
        this.draft = draft;
        this.scope = scope;
        this.words = words;
    }

    /** The same with the kit's own labels and guides. */
    FormFields standard() {
        return new FormFields(context, draft, scope, OWN);
    }

    FormContext context() {
        return context;
    }

    /**
     * What the fields read and write.
     *
     * @return the draft, or the item of a list that these fields belong to
     */
    public Scope scope() {
        return scope;
    }

    /**
     * The author's language.
     *
     * @return the language of labels and of the names of what can be chosen
     */
    public Language language() {
        return context.language();
    }

    /**
     * A text of the interface.
     *
     * @param key its whole key
     * @param args values for the placeholders
     * @return the text in the author's language
     */
    public String words(String key, Object... args) {
        return context.text(key, args);
    }

    /**
     * Lets a part of the form that is not of the kit follow the draft.
     *
     * @param part the part; it is asked to show the draft whenever that has changed
     * @return the part
     * @param <T> what it is
     */
    public <T extends Shown> T remember(T part) {
        return context.remember(part);
    }

    /**
     * A block of the form, its guide under {@code guide.<name>.} of the kind's bundle.
     *
     * @param name its name
     * @param pictogram the drawing beside its heading
     * @param places the places of the document that belong to it
     * @param fields makes its fields once the block is opened
     * @return the block
     */
    public FormBlock block(String name, String pictogram, List<String> places, Supplier<List<Component>> fields) {
        return new FormBlock(name, words + "guide." + name + ".", pictogram, places, fields);
    }

    /**
     * A block of one part of the document, named by it.
     *
     * @param place the place of the document that belongs to it
     * @param pictogram the drawing beside its heading
     * @param fields makes its fields once the block is opened
     * @return the block
     */
    public FormBlock block(String place, String pictogram, Supplier<List<Component>> fields) {
        return block(place, pictogram, List.of(place), fields);
    }

    /**
     * A block of one text.
     *
     * @param place where the text stands
     * @param pictogram the drawing beside its heading
     * @param kind what it must be
     * @return the block
     */
    public FormBlock textBlock(String place, String pictogram, TextKind kind) {
        return block(place, pictogram, () -> List.of(text(place, kind)));
    }

    /**
     * A block of one list.
     *
     * @param place where the list stands
     * @param pictogram the drawing beside its heading
     * @param most the most items
     * @param item makes the fields of one item
     * @return the block
     */
    public FormBlock listBlock(String place, String pictogram, int most, Function<FormFields, List<Component>> item) {
        return block(place, pictogram, () -> List.of(list(place, most, item)));
    }

    /**
     * A text in three languages.
     *
     * @param place where it stands
     * @param kind what it must be
     * @return the field
     */
    public Component text(String place, TextKind kind) {
        return text(place, place, kind);
    }

    /**
     * A text in three languages under another label than its place's.
     *
     * @param place where it stands; empty for an item that is the text itself
     * @param label the end of the label's key
     * @param kind what it must be
     * @return the field
     */
    public Component text(String place, String label, TextKind kind) {
        return remember(new LocalizedField(context, scope, place, label(label), kind));
    }

    /**
     * A word, a number, a day or a time.
     *
     * @param place where it stands
     * @param kind what it must be
     * @return the field
     */
    public Component value(String place, ValueKind kind) {
        return value(place, place, kind);
    }

    /**
     * A word, a number, a day or a time under another label than its place's.
     *
     * @param place where it stands
     * @param label the end of the label's key
     * @param kind what it must be
     * @return the field
     */
    public Component value(String place, String label, ValueKind kind) {
        return remember(new LineField(context, scope, place, label(label), kind));
    }

    /**
     * One of the values of an enum of the vocabulary.
     *
     * @param place where it stands
     * @param values the values in their order
     * @return the field
     * @param <E> the enum
     */
    public <E extends Enum<E>> Component choice(String place, E[] values) {
        return choice(place, place, false, () -> named(values, Messages::nameKey));
    }

    /**
     * One value out of several.
     *
     * @param place where it stands
     * @param label the end of the label's key
     * @param optional whether it may be left empty
     * @param choices gives what can be chosen as the draft is now
     * @return the field
     */
    public Component choice(String place, String label, boolean optional, Supplier<List<Choice<String>>> choices) {
        return remember(new ChoiceField(context, scope, place, label(label), optional, choices));
    }

    /**
     * Some of the values of an enum of the vocabulary.
     *
     * @param place where they stand
     * @param values the values in their order
     * @return the field
     * @param <E> the enum
     */
    public <E extends Enum<E>> Component several(String place, E[] values) {
        return several(place, place, named(values, Messages::nameKey));
    }

    /**
     * Some out of several values.
     *
     * @param place where they stand
     * @param label the end of the label's key
     * @param choices what can be chosen
     * @return the field
     */
    public Component several(String place, String label, List<Choice<String>> choices) {
        return remember(new SetField(scope, place, label(label), choices));
    }

    /**
     * Yes or no.
     *
     * @param place where it stands
     * @param group the end of the key of what is asked
     * @param label the end of the key of the box's own text
     * @return the field
     */
    public Component flag(String place, String group, String label) {
        return remember(new FlagField(scope, place, label(group), label(label)));
    }

    /**
     * A list of things in order. Beside its label stand the name of an item with its number as {0} ({@code .item}) and the
     * button that adds one ({@code .add}).
     *
     * @param place where it stands
     * @param most the most items
     * @param item makes the fields of one item
     * @return the field
     */
    public Component list(String place, int most, Function<FormFields, List<Component>> item) {
        return list(place, place, most, item);
    }

    /**
     * A list of things in order under another label than its place's.
     *
     * @param place where it stands
     * @param label the end of the label's key
     * @param most the most items
     * @param item makes the fields of one item
     * @return the field
     */
    public Component list(String place, String label, int most, Function<FormFields, List<Component>> item) {
        String key = words + "field." + label;
        return remember(new ListField(
                context,
                scope,
                place,
                label(label),
                new ListField.Words(key + ".item", key + ".add", most),
                (inside, at) -> item.apply(new FormFields(inside, draft, at, words))));
    }

    /**
     * A list of lines in three languages.
     *
     * @param place where it stands
     * @param most the most lines
     * @return the field
     */
    public Component lines(String place, int most) {
        return list(place, most, item -> List.of(item.standard().text("", "line", TextKind.LINE)));
    }

    /**
     * A list of documents in force, stored by their codes.
     *
     * @param place where it stands
     * @param most the most documents
     * @param kind their kind
     * @return the field
     */
    public Component documents(String place, int most, SubjectKind kind) {
        return list(
                place,
                most,
                item -> List.of(item.remember(new ChoiceField(
                        item.context,
                        item.scope,
                        "",
                        words(OWN + "field.document." + kind),
                        false,
                        () -> item.documents(kind)))));
    }

    /**
     * An area: the country, a county or a municipality.
     *
     * @param place where it stands
     * @return the field
     */
    public Component area(String place) {
        return standard().choice(place, "coverage", false, context.choices()::places);
    }

    /**
     * The least and the most of something, in whole numbers: {@code ages} or {@code visits}.
     *
     * @param place where both stand
     * @return the two fields
     */
    public List<Component> range(String place) {
        FormFields own = standard();
        return List.of(own.value(place + ".min", ValueKind.NUMBER), own.value(place + ".max", ValueKind.NUMBER));
    }

    /**
     * One of the draft's own sources.
     *
     * @param place where its id stands
     * @return the field
     */
    public Component source(String place) {
        return standard().choice(place, "source", true, this::sources);
    }

    /**
     * What is agreed locally beside what a national source says, at {@code localValues}.
     *
     * @param most the most values
     * @return the field
     */
    public Component localValues(int most) {
        return new StandardBlocks(standard()).localValues(most);
    }

    /**
     * Tells beside a field which other documents say the same, so that a change can be made in all of them.
     *
     * @param changed the kind of part
     * @param part gives the part as the draft is now
     * @return the note, hidden while no other document has the part
     */
    public Component shared(Changed changed, Supplier<String> part) {
        return remember(new SharedNote(context, changed, part));
    }

    /**
     * Tells which other documents rely on the source that is chosen at a place.
     *
     * @param place where the source's id stands
     * @return the note
     */
    public Component sharedSource(String place) {
        return shared(
                Changed.SOURCE,
                () -> sources().stream()
                        .filter(source -> source.value().equals(scope.text(place)))
                        .findFirst()
                        .map(Choice::text)
                        .orElse(""));
    }

    /**
     * The block of the sources, at {@code sources}.
     *
     * @return the block
     */
    public FormBlock sourcesBlock() {
        return new StandardBlocks(standard()).sources();
    }

    /**
     * The block of the files that go with the document, at {@code attachments}.
     *
     * @return the block
     */
    public FormBlock attachmentsBlock() {
        return new StandardBlocks(standard()).attachments();
    }

    /**
     * The block of who keeps the document right and how long it holds.
     *
     * @return the block
     */
    public FormBlock ownershipBlock() {
        return new StandardBlocks(standard()).ownership();
    }

    /**
     * The sources of the draft as they are now.
     *
     * @return the sources by id, in their order
     */
    public List<Choice<String>> sources() {
        return parts("sources");
    }

    /**
     * The parts of the draft that others refer to, as they are now.
     *
     * @param place the list in which they stand, each with an id and a title
     * @return the parts by id, in their order
     */
    public List<Choice<String>> parts(String place) {
        return Choices.parts(draft, place);
    }

    /**
     * The documents of a kind that can be chosen.
     *
     * @param kind the kind
     * @return those in force, by title
     */
    public List<Choice<String>> documents(SubjectKind kind) {
        return context.choices().documents(kind);
    }

    private String label(String label) {
        return context.text(words + "field." + label);
    }

    /**
     * The values of an enum as what can be chosen.
     *
     * @param values the values in their order
     * @param key the translation key of the name of each
     * @return the choices in the author's language
     * @param <E> the enum
     */
    public <E extends Enum<E>> List<Choice<String>> named(E[] values, Function<? super E, String> key) {
        return Stream.of(values)
                .map(value -> new Choice<>(value.name(), context.text(key.apply(value))))
                .toList();
    }
}
