package io.evenlift.rest.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.evenlift.domain.assessment.Finding;
import java.util.List;

/** Requests about a patient for whom plans exist; a test changes what it is about. */
public final class Patient {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> REGIONS =
            List.of("temple", "preauricular", "malar", "cheek", "nasolabial", "jowl", "jawline");

    private final ObjectNode request = NODES.objectNode();

    private Patient() {
        ObjectNode assessment = request.putObject("assessment");
        assessment.put("ageYears", 48).put("sex", "female").put("bodyMassIndex", 22.5);
        for (String side : List.of("left", "right")) {
            ObjectNode regions = assessment.withObject("/sides/" + side + "/regions");
            REGIONS.forEach(region -> regions.set(region, region(region)));
        }
        assessment.putObject("skin").put("elasticity", "good");
        for (Finding finding : Finding.values()) {
            assessment.withObject("/" + finding.topic().word()).put(finding.word(), "no");
        }
        assessment.putArray("previousProcedures");
        assessment.putArray("concerns").add("jowl").add("nasolabial-fold");
    }

    public static Patient a48YearOld() {
        return new Patient();
    }

    private static ObjectNode region(String name) {
        ObjectNode region = NODES.objectNode();
        region.putObject("skinThicknessMm")
                .put("value", 1.3)
                .put("method", "ultrasound")
                .put("quantity", "single-skin");
        region.putObject("fatThicknessMm")
                .put("value", name.equals("temple") ? 3 : 4.5)
                .put("method", "ultrasound");
        region.put("laxityGrade", name.equals("temple") ? 0 : 2);
        return region;
    }

    /** Sets what stands at a pointer; objects on the way are made. */
    public Patient with(String pointer, Object value) {
        int last = pointer.lastIndexOf('/');
        ObjectNode parent = last == 0 ? request : object(pointer.substring(0, last));
        parent.set(
                pointer.substring(last + 1),
                value instanceof JsonNode node ? node : new ObjectMapper().valueToTree(value));
        return this;
    }

    public Patient without(String pointer) {
        int last = pointer.lastIndexOf('/');
        object(pointer.substring(0, last)).remove(pointer.substring(last + 1));
        return this;
    }

    private ObjectNode object(String pointer) {
        return request.at(pointer) instanceof ObjectNode existing ? existing : request.withObject(pointer);
    }

    public ObjectNode json() {
        return request;
    }

    @Override
    public String toString() {
        return request.toString();
    }
}
