package fi.huoneentaulu.operatingmodel;

import fi.huoneentaulu.area.AreasFixture;
import fi.huoneentaulu.publishing.ContentFile;
import fi.huoneentaulu.publishing.StarterDocuments;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The starter models and what reads and checks them, without Spring. */
final class ModelFixture {
    private final ModelFiles files = new ModelFiles();

    ModelFiles files() {
        return files;
    }

    /** The rules where these cards and paths are in force. */
    ModelRules rules(Collection<String> cards, Collection<String> paths) {
        return new ModelRules(AreasFixture.areas(), new Stock(Set.copyOf(cards), Set.copyOf(paths)));
    }

    private record Stock(Set<String> cardCodes, Set<String> pathCodes) implements Shelf {

        @Override
        public Set<String> cards(List<String> codes) {
            return codes.stream().filter(cardCodes::contains).collect(Collectors.toUnmodifiableSet());
        }

        @Override
        public Set<String> paths(List<String> codes) {
            return codes.stream().filter(pathCodes::contains).collect(Collectors.toUnmodifiableSet());
        }
    }

    List<ContentFile<ModelBody>> starters() {
        return StarterDocuments.read(files);
    }

    ModelBody starter(String code) {
        return starters().stream()
                .filter(model -> model.code().equals(code))
                .map(ContentFile::body)
                .findFirst()
                .orElseThrow();
    }

    /** The same model under another code. */
    static ModelBody called(String code, ModelBody model) {
        return new ModelBody(
                code,
                model.title(),
                model.summary(),
                model.keywords(),
                model.basics(),
                model.description(),
                model.figures(),
                model.links(),
                model.stewardship());
    }
}
