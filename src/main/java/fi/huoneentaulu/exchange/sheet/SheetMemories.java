package fi.huoneentaulu.exchange.sheet;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The stored memories of how files were read. */
interface SheetMemories extends JpaRepository<SheetMemory, UUID> {
    Optional<SheetMemory> findByHeadings(String headings);
}
