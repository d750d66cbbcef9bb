package fi.huoneentaulu.identity;

import fi.huoneentaulu.base.access.Role;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The stored accounts. */
interface Accounts extends JpaRepository<Account, UUID> {

    Optional<Account> findByUsername(String username);

    boolean existsByUsername(String username);

    @Query("""
            select distinct a from Account a left join fetch a.roles
            where :words = '' or a.username like concat('%', :words, '%') escape '!'
                or lower(a.displayName) like concat('%', :words, '%') escape '!'
            order by a.username
            """)
    List<Account> search(String words);

    @Query("select count(a) from Account a join a.roles r where a.enabled and r = :role")
    long countEnabled(Role role);
}
