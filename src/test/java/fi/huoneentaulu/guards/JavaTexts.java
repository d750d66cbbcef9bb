package fi.huoneentaulu.guards;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds texts for people that stand in Java code instead of the bundles. */
final class JavaTexts extends TreeScanner<Void, JavaTexts.Mood> {
    private static final Set<String> SHOWING_METHODS = Set.of(
            "setText",
            "setLabel",
            "setTitle",
            "setPlaceholder",
            "setHelperText",
            "setErrorMessage",
            "setAriaLabel",
            "setTooltipText",
            "setHeader",
            "setHeaderTitle",
            "setCaption",
            "setEmptyStateText",
            "setPageTitle",
            "setConfirmText",
            "setCancelText",
            "setRejectText",
            "setSummaryText",
            "setAlt",
            "setSubtitle",
            "setFooter",
            "asRequired",
            "withValidator",
            "setRequiredMessage",
            "setInnerHtml",
            "setDetail",
            "addItem",
            "add",
            "show");
    private static final Set<String> SHOWING_TYPES = Set.of(
            "Span",
            "Div",
            "Paragraph",
            "H1",
            "H2",
            "H3",
            "H4",
            "H5",
            "H6",
            "Button",
            "Anchor",
            "Text",
            "NativeLabel",
            "NativeButton",
            "ListItem",
            "Pre",
            "Emphasis",
            "Html",
            "Checkbox",
            "TextField",
            "TextArea",
            "PasswordField",
            "EmailField",
            "IntegerField",
            "NumberField",
            "Select",
            "NativeSelect",
            "ComboBox",
            "RadioButtonGroup",
            "CheckboxGroup",
            "Tab",
            "Details",
            "NativeDetails",
            "RouterLink",
            "SideNavItem",
            "SideNav",
            "Legend",
            "FieldSet",
            "Term",
            "Description",
            "NativeTableCell",
            "NativeTableHeaderCell",
            "Image",
            "Notification",
            "Dialog",
            "ConfirmDialog",
            "Badge",
            "Tooltip",
            "Markdown",
            "Header",
            "Footer");
    /** Their first argument is an address when there are several. */
    private static final Set<String> LINKING_TYPES = Set.of("Anchor", "RouterLink", "Image");

    private static final Set<String> SHOWING_ANNOTATIONS = Set.of("PageTitle", "Menu");
    private static final Set<String> MACHINE_METHODS = Set.of(
            "executeJs",
            "callJsFunction",
            "trace",
            "debug",
            "info",
            "warn",
            "error",
            "report",
            "setTemplateColumns",
            "createQuery",
            "matches",
            "compile",
            "replaceAll");

    private final Map<String, ExpressionTree> constants = new HashMap<>();
    private final List<String> found = new ArrayList<>();

    /** How a string is looked at: as it would be shown, as any other string, or not at all. */
    enum Mood {
        SHOWN,
        ANY,
        IGNORED
    }

    private JavaTexts() {}

    /** The texts for people in a source that shows something. */
    static List<String> in(JavaSource source) {
        JavaTexts texts = new JavaTexts();
        Tree tree = source.parse();
        tree.accept(new Constants(texts.constants), null);
        texts.scan(tree, Mood.ANY);
        return texts.found.stream()
                .map(text -> source.name() + ": \"" + text + "\"")
                .toList();
    }

    /** The refusals in a source that are words instead of a key of the bundles. */
    static List<String> refusalsIn(JavaSource source) {
        List<String> found = new ArrayList<>();
        source.parse()
                .accept(
                        new TreeScanner<Void, Void>() {
                            @Override
                            public Void visitNewClass(NewClassTree creation, Void nothing) {
                                if (lastName(creation.getIdentifier()).equals("DomainException")
                                        && creation.getArguments().getFirst() instanceof LiteralTree literal
                                        && !Wording.isKey(String.valueOf(literal.getValue()))) {
                                    found.add(source.name() + ": " + literal);
                                }
                                return super.visitNewClass(creation, nothing);
                            }
                        },
                        null);
        return found;
    }

    @Override
    public Void visitAnnotation(AnnotationTree annotation, Mood mood) {
        Mood own = SHOWING_ANNOTATIONS.contains(lastName(annotation.getAnnotationType())) ? Mood.SHOWN : Mood.IGNORED;
        annotation.getArguments().stream().filter(JavaTexts::isShown).forEach(argument -> scan(argument, own));
        return null;
    }

    @Override
    public Void visitClass(ClassTree type, Mood mood) {
        boolean isException = type.getSimpleName().toString().endsWith("Exception");
        return isException ? null : super.visitClass(type, Mood.ANY);
    }

    @Override
    public Void visitThrow(ThrowTree thrown, Mood mood) {
        return scan(thrown.getExpression(), Mood.IGNORED);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Mood mood) {
        String name = lastName(call.getMethodSelect());
        if (call.getMethodSelect() instanceof MemberSelectTree select) {
            // "text %s".formatted(x) is shown where the call stands
            scan(select.getExpression(), select.getExpression() instanceof LiteralTree ? mood : Mood.ANY);
        }
        return scan(
                call.getArguments(), moodOfArguments(name, call.getArguments().size()));
    }

    @Override
    public Void visitNewClass(NewClassTree creation, Mood mood) {
        String type = lastName(creation.getIdentifier());
        Mood own = SHOWING_TYPES.contains(type) ? Mood.SHOWN : Mood.ANY;
        int addresses = LINKING_TYPES.contains(type) && creation.getArguments().size() > 1 ? 1 : 0;
        scan(
                creation.getArguments()
                        .subList(addresses, creation.getArguments().size()),
                type.endsWith("Exception") ? Mood.IGNORED : own);
        return scan(creation.getClassBody(), Mood.ANY);
    }

    @Override
    public Void visitIdentifier(IdentifierTree identifier, Mood mood) {
        ExpressionTree constant = constants.get(identifier.getName().toString());
        return mood == Mood.SHOWN && constant instanceof LiteralTree literal ? visitLiteral(literal, mood) : null;
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Mood mood) {
        if (literal.getValue() instanceof String string) {
            boolean bad = switch (mood) {
                case SHOWN -> Wording.saysSomething(string.replaceAll("<[^>]*>", ""));
                case ANY -> Wording.readsLikeASentence(string);
                case IGNORED -> false;
            };
            if (bad) {
                found.add(string);
            }
        }
        return null;
    }

    private static Mood moodOfArguments(String method, int arguments) {
        // setHeader with a name and a value is HTTP
        if (method.equals("setHeader") && arguments > 1) {
            return Mood.IGNORED;
        }
        if (SHOWING_METHODS.contains(method)) {
            return Mood.SHOWN;
        }
        return MACHINE_METHODS.contains(method) ? Mood.IGNORED : Mood.ANY;
    }

    /** Of an annotation's arguments the unnamed one and the title are shown. */
    private static boolean isShown(ExpressionTree argument) {
        return !(argument instanceof AssignmentTree named)
                || Set.of("value", "title").contains(named.getVariable().toString());
    }

    private static String lastName(Tree tree) {
        return switch (tree) {
            case IdentifierTree identifier -> identifier.getName().toString();
            case MemberSelectTree select -> select.getIdentifier().toString();
            case ParameterizedTypeTree type -> lastName(type.getType());
            default -> "";
        };
    }

    /** The strings behind the names of fields and variables. */
    private static final class Constants extends TreeScanner<Void, Void> {
        private final Map<String, ExpressionTree> constants;

        Constants(Map<String, ExpressionTree> constants) {
            this.constants = constants;
        }

        @Override
        public Void visitVariable(VariableTree variable, Void nothing) {
            if (variable.getInitializer() != null) {
                constants.put(variable.getName().toString(), variable.getInitializer());
            }
            return super.visitVariable(variable, nothing);
        }
    }
}
