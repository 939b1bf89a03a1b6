package dev.offprint.account.token;

import dev.offprint.account.Hashes;
import dev.offprint.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A token of a user: 256 random bits behind {@code op_}, of which only the hash is kept. */
@Entity
@Table(name = "tokens")
public class Token extends PanacheEntityBase {

    public static final String PREFIX = "op_";

    private static final int MOST = 200;
    private static final int LONGEST_NAME = 100;
    private static final Duration USED_STEP = Duration.ofMinutes(5);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public long owner;

    /** What the user calls it, or the browser calls itself. */
    public String name;

    /** {@link Scope#word()}. */
    public String scope;

    @JdbcTypeCode(SqlTypes.BINARY)
    public byte[] tokenHash;

    /** How it begins, to tell it from others. */
    public String hint;

    public Instant createdAt;

    /** The last use, to within five minutes; null before the first. */
    public Instant usedAt;

    /** A token and its text, which is told this once. */
    public record Made(Token token, String text) {}

    /** @throws Problem 422 for a name that is missing or too long, or when the user has very many tokens */
    public static Made make(long owner, String name, Scope scope, Instant now) {
        var text = PREFIX + Hashes.randomSecret();
        var token = new Token();
        token.owner = owner;
        token.name = checkedName(name);
        token.scope = scope.word();
        token.tokenHash = Hashes.sha256(text);
        token.hint = text.substring(0, 8);
        token.createdAt = now.truncatedTo(ChronoUnit.MILLIS);
        if (count("owner", owner) >= MOST) {
            throw Problem.invalid("name", "too-many-tokens", "You have 200 tokens. Take back some that are not used.");
        }
        token.persist();
        return new Made(token, text);
    }

    /** The token with that text; notes that it was used. */
    public static Optional<Token> byText(String text, Instant now) {
        if (!text.startsWith(PREFIX) || text.length() > 64) {
            return Optional.empty();
        }
        Token token = find("tokenHash", (Object) Hashes.sha256(text)).firstResult();
        if (token != null && (token.usedAt == null || token.usedAt.isBefore(now.minus(USED_STEP)))) {
            token.usedAt = now.truncatedTo(ChronoUnit.MILLIS);
        }
        return Optional.ofNullable(token);
    }

    /** The newest first. */
    public static List<Token> of(long owner) {
        return list("owner = ?1 order by id desc", owner);
    }

    public static Optional<Token> of(long owner, long id) {
        return find("owner = ?1 and id = ?2", owner, id).firstResultOptional();
    }

    /** @return whether the user had such a token */
    public static boolean revoke(long owner, long id) {
        return delete("owner = ?1 and id = ?2", owner, id) > 0;
    }

    public static void revokeAll(long owner) {
        delete("owner", owner);
    }

    /** The name without spaces around it. */
    public static String checkedName(String name) {
        var plain = name == null ? "" : name.strip();
        if (plain.isEmpty() || plain.length() > LONGEST_NAME || plain.chars().anyMatch(Character::isISOControl)) {
            throw Problem.invalid(
                    "name", "name-needed", "Give the token a name of at most 100 characters, such as \"Laptop\".");
        }
        return plain;
    }
}
