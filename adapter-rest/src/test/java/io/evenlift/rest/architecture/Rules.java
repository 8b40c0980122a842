package io.evenlift.rest.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static io.evenlift.rest.architecture.CodeBase.in;
import static io.evenlift.rest.architecture.CodeBase.inForeign;
import static io.evenlift.rest.architecture.CodeBase.packages;
import static io.evenlift.rest.architecture.CodeBase.theClass;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.evenlift.domain.face.Side;
import jakarta.ws.rs.Path;
import java.lang.module.ModuleDescriptor;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of the code base, one method each. */
final class Rules {
    private static final String DOMAIN = "io.evenlift.domain";
    private static final String IN_DOMAIN = DOMAIN + "..";
    private static final String IN_APPLICATION = "io.evenlift.application..";
    private static final String SERVICES = "io.evenlift.application.service..";
    private static final String IN_ADAPTER = "io.evenlift.rest..";
    private static final String[] PLAIN_JAVA = {"java.lang..", "java.util..", "java.math.."};

    /** What each package of the domain may see of the others. Mechanics is for prediction alone. */
    private static final Map<String, Set<String>> FLOORS = Map.ofEntries(
            Map.entry("quantity", Set.of()),
            Map.entry("mechanics", Set.of()),
            Map.entry("evidence", Set.of("quantity")),
            Map.entry("face", Set.of("quantity", "evidence")),
            Map.entry("thread", Set.of("quantity", "evidence", "face")),
            Map.entry("assessment", Set.of("quantity", "evidence", "face")),
            Map.entry("fixation", Set.of("quantity", "evidence", "face", "thread")),
            Map.entry("candidacy", Set.of("quantity", "evidence", "face", "assessment")),
            Map.entry("plan", Set.of("quantity", "evidence", "face", "thread", "fixation")),
            Map.entry("comparison", Set.of("quantity", "evidence", "face", "assessment", "fixation", "candidacy")),
            Map.entry(
                    "prediction",
                    Set.of(
                            "quantity",
                            "mechanics",
                            "evidence",
                            "face",
                            "thread",
                            "assessment",
                            "fixation",
                            "candidacy",
                            "plan")),
            Map.entry("recovery", Set.of("quantity", "evidence", "face", "thread", "fixation", "plan")),
            Map.entry(
                    "planning",
                    Set.of(
                            "quantity",
                            "evidence",
                            "face",
                            "thread",
                            "assessment",
                            "fixation",
                            "candidacy",
                            "plan",
                            "prediction")));

    /** Package-private classes that live within one call and change while they work; nothing else in the domain does. */
    private static final List<String> AT_WORK = List.of(
            DOMAIN + ".mechanics.SurfaceKernels",
            DOMAIN + ".mechanics.HeldMatrix2",
            DOMAIN + ".mechanics.InteriorKernels",
            DOMAIN + ".mechanics.LocalDimple",
            DOMAIN + ".planning.check.Worst",
            DOMAIN + ".planning.search.BranchAndBound",
            DOMAIN + ".planning.search.LaidStrands",
            DOMAIN + ".planning.search.MostToGain",
            DOMAIN + ".planning.search.SideSearch",
            DOMAIN + ".planning.search.StepBudget",
            DOMAIN + ".prediction.KnownAtPlaces",
            DOMAIN + ".prediction.ProbedThread");

    private Rules() {}

    static ArchRule domainSeesItselfAndPlainJavaOnly() {
        return classes()
                .that(in(IN_DOMAIN).and(not(theClass(DOMAIN + ".evidence.Tables"))))
                .should()
                .onlyDependOnClassesThat(in(IN_DOMAIN).or(plainJava()));
    }

    static ArchRule theTableReaderReadsAndNoMore() {
        return classes()
                .that(in(IN_DOMAIN))
                .and()
                .haveSimpleName("Tables")
                .should()
                .onlyDependOnClassesThat(in(IN_DOMAIN).or(plainJava()).or(inForeign("java.io", "java.nio.charset")));
    }

    static ArchRule applicationSeesTheDomainAndItselfOnly() {
        return classes()
                .that(in(IN_APPLICATION))
                .should()
                .onlyDependOnClassesThat(in(IN_APPLICATION, IN_DOMAIN)
                        .or(plainJava())
                        .or(inForeign("java.nio.charset", "java.security")));
    }

    static ArchRule ringsSeeInwardsOnly() {
        return layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("domain")
                .definedBy(packages(IN_DOMAIN))
                .layer("ports")
                .definedBy(packages("io.evenlift.application.port.."))
                .layer("services")
                .definedBy(packages(SERVICES))
                .layer("problem")
                .definedBy(packages("io.evenlift.rest.problem.."))
                .layer("json")
                .definedBy(packages("io.evenlift.rest.json.."))
                .layer("drawing")
                .definedBy(packages("io.evenlift.rest.drawing.."))
                .layer("wire")
                .definedBy(packages("io.evenlift.rest.wire.."))
                .layer("resource")
                .definedBy(packages("io.evenlift.rest.resource.."))
                .layer("boot")
                .definedBy(packages("io.evenlift.rest.boot.."))
                .whereLayer("boot")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("resource")
                .mayOnlyBeAccessedByLayers("boot")
                .whereLayer("wire")
                .mayOnlyBeAccessedByLayers("resource")
                .whereLayer("drawing")
                .mayOnlyBeAccessedByLayers("resource")
                .whereLayer("services")
                .mayOnlyBeAccessedByLayers("boot")
                .whereLayer("ports")
                .mayOnlyBeAccessedByLayers("services", "wire", "drawing", "resource")
                .whereLayer("json")
                .mayOnlyBeAccessedByLayers("wire", "resource", "boot")
                .whereLayer("problem")
                .mayOnlyBeAccessedByLayers("json", "wire", "resource", "boot")
                .ensureAllClassesAreContainedInArchitecture();
    }

    static ArchRule resourcesSeePortsAndNeverServices() {
        return noClasses()
                .that(in("io.evenlift.rest.resource..", "io.evenlift.rest.wire.."))
                .should()
                .dependOnClassesThat(in(SERVICES));
    }

    static ArchRule onlyBootMakesUseCases() {
        return classes()
                .that(theClass("io.evenlift.application.service.UseCases"))
                .should()
                .onlyHaveDependentClassesThat(in("io.evenlift.rest.boot..").or(in(SERVICES)));
    }

    static ArchRule noClockRandomnessOrEnvironmentInside() {
        return noClasses().that(in(IN_DOMAIN, IN_APPLICATION)).should(dependOnChanceOrPlace());
    }

    /** Everybody else in the adapter is handed a clock, which a test can set. */
    static ArchRule onlyBootMakesTheClock() {
        return noClasses()
                .that(in(IN_ADAPTER).and(not(in("io.evenlift.rest.boot.."))))
                .should(askForTheTime());
    }

    static ArchRule fieldsOfTheDomainAreFinal() {
        return fields().that()
                .areDeclaredInClassesThat(in(IN_DOMAIN).and(not(CodeBase.changing(AT_WORK))))
                .should()
                .beFinal();
    }

    static ArchRule changingFieldsStayInsideTheirClass() {
        return fields().that()
                .areDeclaredInClassesThat(in(IN_DOMAIN))
                .and()
                .areNotFinal()
                .should()
                .bePrivate();
    }

    static ArchRule noRawNumberLeavesTheDomain() {
        return codeUnits()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(exportedWithUnits())
                .should(notShowARawNumber());
    }

    static ArchRule floorsSeeOnlyFloorsBelow() {
        FLOORS.keySet().forEach(floor -> packages(DOMAIN + "." + floor + ".."));
        return classes().that(in(IN_DOMAIN)).should(seeOnlyFloorsBelow());
    }

    static ArchRule packagesOfTheDomainHaveNoCycle() {
        packages(IN_DOMAIN);
        return slices().matching(DOMAIN + ".(**)").should().beFreeOfCycles();
    }

    /** So that a fault of the search is not repeated by what checks it. */
    static ArchRule searchDoesNotSeeTheCheck() {
        return noClasses()
                .that(in(DOMAIN + ".planning.search.."))
                .should()
                .dependOnClassesThat(in(DOMAIN + ".planning.check.."));
    }

    static ArchRule checkDoesNotSeeTheSearch() {
        return noClasses()
                .that(in(DOMAIN + ".planning.check.."))
                .should()
                .dependOnClassesThat(in(DOMAIN + ".planning.search.."));
    }

    static ArchRule librariesStayInTheAdapter() {
        return noClasses()
                .that(not(in(IN_ADAPTER)))
                .should()
                .dependOnClassesThat(inForeign(
                        "jakarta..", "com.fasterxml.jackson..", "org.glassfish..", "org.hibernate..", "org.slf4j.."));
    }

    static ArchRule pathsAreOnResourcesOnly() {
        return classes().that(haveAPath()).should(be(areResources()));
    }

    static ArchRule requestsAndResponsesAreRecords() {
        return classes()
                .that(in("io.evenlift.rest.wire.."))
                .and()
                .haveNameMatching(".*(Request|Response)")
                .should()
                .beRecords();
    }

    static ArchRule adapterDoesNotSeeTheMechanics() {
        return noClasses().that(in(IN_ADAPTER)).should().dependOnClassesThat(in(DOMAIN + ".mechanics.."));
    }

    private static DescribedPredicate<JavaClass> plainJava() {
        return JavaClass.Predicates.resideInAnyPackage(PLAIN_JAVA)
                .or(JavaClass.Predicates.resideInAPackage("java.time.."))
                .or(describe(
                        "an array of primitives",
                        type -> type.getBaseComponentType().isPrimitive()));
    }

    private static DescribedPredicate<JavaClass> haveAPath() {
        return describe(
                "have a @Path",
                type -> type.isAnnotatedWith(Path.class)
                        || type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Path.class)));
    }

    private static DescribedPredicate<JavaClass> areResources() {
        return in("io.evenlift.rest.resource..")
                .and(describe("named …Resource", type -> type.getSimpleName().endsWith("Resource")));
    }

    private static ArchCondition<JavaClass> be(DescribedPredicate<JavaClass> kind) {
        return new ArchCondition<>("be " + kind.getDescription()) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(
                        type, kind.test(type), type.getName() + " is to be " + kind.getDescription()));
            }
        };
    }

    private static DescribedPredicate<JavaClass> exportedWithUnits() {
        Set<String> exported = CodeBase.module(Side.class).exports().stream()
                .map(ModuleDescriptor.Exports::source)
                .filter(name -> !name.equals(DOMAIN + ".quantity"))
                .collect(Collectors.toSet());
        exported.forEach(name -> packages(name));
        return describe(
                "in an exported package outside quantity",
                type -> type.getModifiers().contains(JavaModifier.PUBLIC)
                        && (exported.contains(type.getPackageName())
                                || type.getPackageName().startsWith(DOMAIN + ".canary")));
    }

    private static ArchCondition<JavaCodeUnit> notShowARawNumber() {
        Set<String> raw = Stream.of(
                        double.class, float.class, Double.class, Float.class, java.util.OptionalDouble.class)
                .map(Class::getName)
                .collect(Collectors.toSet());
        return new ArchCondition<>("not have a raw number in or out") {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                boolean shows = Stream.concat(unit.getParameterTypes().stream(), Stream.of(unit.getReturnType()))
                        .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                        .anyMatch(
                                type -> raw.contains(type.getBaseComponentType().getName()));
                events.add(new SimpleConditionEvent(unit, !shows, unit.getFullName() + " shows a raw number"));
            }
        };
    }

    private static ArchCondition<JavaClass> seeOnlyFloorsBelow() {
        return new ArchCondition<>("see only floors below") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    Optional<String> from = floor(type);
                    Optional<String> to = floor(dependency.getTargetClass().getBaseComponentType());
                    boolean above = to.isPresent()
                            && !from.equals(to)
                            && !from.map(FLOORS::get).orElse(Set.of()).contains(to.get());
                    events.add(new SimpleConditionEvent(type, !above, dependency.getDescription()));
                }
            }
        };
    }

    /** The floor of a class of the domain; empty outside it. */
    private static Optional<String> floor(JavaClass type) {
        return FLOORS.keySet().stream()
                .filter(floor -> (type.getPackageName() + ".").startsWith(DOMAIN + "." + floor + "."))
                .max(Comparator.comparing(String::length));
    }

    private static ArchCondition<JavaClass> dependOnChanceOrPlace() {
        Set<String> types = Set.of(
                "java.util.Random",
                "java.util.SplittableRandom",
                "java.util.random.RandomGenerator",
                "java.util.concurrent.ThreadLocalRandom",
                "java.security.SecureRandom",
                "java.lang.Thread",
                "java.lang.ThreadLocal",
                "java.lang.Runtime",
                "java.lang.ProcessHandle",
                "java.util.Timer",
                "java.util.Date");
        return new ArchCondition<>("depend on clock, chance, threads or the machine at hand") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    if (types.contains(dependency.getTargetClass().getName())) {
                        events.add(SimpleConditionEvent.satisfied(type, dependency.getDescription()));
                    }
                }
                for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                    if (askChanceOrPlace(access)) {
                        events.add(SimpleConditionEvent.satisfied(type, access.getDescription()));
                    }
                }
            }
        };
    }

    private static ArchCondition<JavaClass> askForTheTime() {
        return new ArchCondition<>("ask the machine for the time") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                    if (askForTheTime(access)) {
                        events.add(SimpleConditionEvent.satisfied(type, access.getDescription()));
                    }
                }
            }
        };
    }

    private static boolean askForTheTime(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        boolean ofAClockAtHand = access.getTarget().getFullName().contains("(java.time.Clock)");
        return owner.startsWith("java.time.")
                        && !ofAClockAtHand
                        && List.of("now", "system", "systemUTC", "systemDefaultZone")
                                .contains(name)
                || owner.equals("java.lang.System")
                        && List.of("currentTimeMillis", "nanoTime").contains(name);
    }

    private static boolean askChanceOrPlace(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        boolean defaultLocale = owner.equals("java.lang.String")
                && (name.equals("formatted")
                        || (name.equals("format") || name.equals("toLowerCase") || name.equals("toUpperCase"))
                                && !access.getTarget().getFullName().contains("java.util.Locale"));
        return defaultLocale
                || owner.equals("java.lang.System") && !name.equals("arraycopy")
                || owner.startsWith("java.time.")
                        && List.of("now", "systemUTC", "systemDefault", "systemDefaultZone")
                                .contains(name)
                || name.equals("random") && (owner.equals("java.lang.Math") || owner.equals("java.lang.StrictMath"))
                || name.equals("randomUUID")
                || name.equals("getDefault") && (owner.equals("java.util.Locale") || owner.equals("java.util.TimeZone"))
                || owner.startsWith("java.util.")
                        && List.of("parallelStream", "parallel").contains(name);
    }
}
