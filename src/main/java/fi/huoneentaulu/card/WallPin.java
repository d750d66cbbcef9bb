package fi.huoneentaulu.card;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A card on a unit's wall. */
@Entity
@Table(name = "wall_pin")
class WallPin {
    @Id
    private UUID id;

    @Version
    @Nullable
    private Long revision;

    @Column(name = "unit_code")
    private String unit;

    @Column(name = "card_code")
    private String card;

    private int position;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected WallPin() {}

    WallPin(UUID id, String unit, String card, int position) {
        this.id = id;
        this.unit = unit;
        this.card = card;
        this.position = position;
    }

    String unit() {
        return unit;
    }

    String card() {
        return card;
    }

    int position() {
        return position;
    }

    void swapWith(WallPin other) {
        int mine = position;
        position = other.position;
        other.position = mine;
    }
}
