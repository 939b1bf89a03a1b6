package dev.offprint.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import dev.offprint.problem.Problem;

/** What is wrong with JSON that was sent, without a word of the parser's own. */
final class JsonProblems {

    private JsonProblems() {}

    static Problem of(JsonProcessingException broken) {
        if (broken instanceof StreamConstraintsException) {
            return Problem.of(413, "too-large", "This JSON is too large or too deeply nested.");
        }
        if (broken instanceof MismatchedInputException mismatch) {
            var field = field(mismatch);
            if (field != null) {
                return Problem.invalid(
                        field, "wrong-type", "The field \"" + field + "\" has a value of the wrong kind.");
            }
        }
        return Problem.badRequest("broken-json", "This is not the JSON that belongs here.");
    }

    private static String field(JsonMappingException mismatch) {
        var path = mismatch.getPath();
        return path.stream()
                .map(JsonMappingException.Reference::getFieldName)
                .filter(name -> name != null)
                .reduce((outer, inner) -> inner)
                .orElse(null);
    }
}
