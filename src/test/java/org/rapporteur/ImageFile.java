package org.rapporteur;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The instructions of a Dockerfile in their order, each a line. */
record ImageFile(List<Instruction> instructions) {

    private static final YAMLMapper YAML = new YAMLMapper();

    /** @param said what stands behind the word, with what continues it */
    record Instruction(String word, String said) {

        /** Of one that is written as a list. */
        List<String> words() {
            return YAML.readTree(said.substring(said.indexOf('[')))
                    .valueStream()
                    .map(JsonNode::asString)
                    .toList();
        }
    }

    static ImageFile read(Path file) throws IOException {
        List<Instruction> instructions = new ArrayList<>();
        String whole = Files.readString(file).replaceAll("(?m)^#.*\n", "").replaceAll("\\\\\n\\s*", "");
        for (String line : whole.split("\n")) {
            if (!line.isBlank()) {
                String[] parts = line.split(" ", 2);
                instructions.add(new Instruction(parts[0], parts[1].strip()));
            }
        }
        return new ImageFile(instructions);
    }

    /** The last of those that begin with a word, which is the one that counts. */
    Instruction last(String word) {
        return instructions.stream()
                .filter(instruction -> instruction.word().equals(word))
                .reduce((first, last) -> last)
                .orElseThrow();
    }
}
