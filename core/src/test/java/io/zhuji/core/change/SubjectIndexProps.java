package io.zhuji.core.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The index names those subjects, and only those, that share a footing with a change. */
class SubjectIndexProps {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);

    @Provide
    Arbitrary<List<Footing>> footings() {
        Arbitrary<Footing> one = Arbitraries.integers().between(0, 40).map(i -> switch (i % 4) {
            case 0 -> Footing.goods("kind." + i / 4);
            case 1 -> Footing.duties("kind." + i / 4);
            case 2 -> Footing.document("kind." + i / 4);
            default -> new Footing(Footing.Kind.STANDARD, "GB " + i);
        });
        return one.list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<List<Footing>>> subjects() {
        return footings().list().ofMaxSize(60);
    }

    @Property
    void namesWhoSharesAFooting(
            @ForAll("subjects") List<List<Footing>> subjects, @ForAll("subjects") List<List<Footing>> touched) {
        SubjectIndex.Builder builder = SubjectIndex.builder();
        for (int i = 0; i < subjects.size(); i++) {
            assertThat(builder.add(subjects.get(i))).isEqualTo(i);
        }
        SubjectIndex index = builder.build();
        assertThat(index.size()).isEqualTo(subjects.size());
        List<CatalogChange> changes = new ArrayList<>();
        for (List<Footing> each : touched) {
            changes.add(change(Set.copyOf(each)));
        }
        List<Integer> expected = new ArrayList<>();
        for (int i = 0; i < subjects.size(); i++) {
            List<Footing> standsOn = subjects.get(i);
            if (touched.stream().flatMap(List::stream).anyMatch(standsOn::contains)) {
                expected.add(i);
            }
        }
        assertThat(index.touchedBy(changes))
                .containsExactly(expected.stream().mapToInt(Integer::intValue).toArray());
    }

    private static CatalogChange change(Set<Footing> touches) {
        return new CatalogChange(DAY, CatalogChange.Kind.RECORDED, "any", List.of(), List.of(), touches);
    }

    @Example
    void everySubjectStandsOnTheLaw() {
        SubjectIndex.Builder builder = SubjectIndex.builder();
        builder.add(List.of());
        builder.add(List.of(Footing.goods("cloth")));
        SubjectIndex index = builder.build();
        assertThat(index.touchedBy(List.of(change(Set.of(Footing.LAW))))).containsExactly(0, 1);
        assertThat(index.standingOn(Footing.LAW)).containsExactly(0, 1);
        assertThat(index.standingOn(Footing.goods("cloth"))).containsExactly(1);
        assertThat(index.standingOn(Footing.goods("shoe"))).isEmpty();
        assertThat(index.touchedBy(List.of())).isEmpty();
        assertThatThrownBy(() -> builder.add(List.of())).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(builder::build).isInstanceOf(IllegalStateException.class);
    }

    @Example
    void takesFewBytesForManySubjects() {
        SubjectIndex.Builder builder = SubjectIndex.builder();
        for (int i = 0; i < 200_000; i++) {
            builder.add(List.of(
                    new Footing(Footing.Kind.STANDARD, "Q/AB" + i % 90_000 + " 1"),
                    Footing.goods("kind." + i % 50),
                    Footing.duties("kind." + i % 50)));
        }
        SubjectIndex index = builder.build();
        assertThat(index.bytes() / index.size()).isLessThan(40);
        assertThat(index.standingOn(Footing.goods("kind.7"))).hasSize(4000);
        assertThat(index.standingOn(new Footing(Footing.Kind.STANDARD, "Q/AB17 1")))
                .containsExactly(17, 90_017, 180_017);
    }
}
