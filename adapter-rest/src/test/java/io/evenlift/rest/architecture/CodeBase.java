package io.evenlift.rest.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The classes that the rules look at, and package patterns that are known to match some of them. */
final class CodeBase {
    /** What is shipped. */
    static final JavaClasses SHIPPED = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages("io.evenlift");

    /** What is shipped and, in packages named canary, one planted offender against each rule. */
    static final JavaClasses WITH_CANARIES = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/") || location.contains("/canary/"))
            .importPackages("io.evenlift");

    private CodeBase() {}

    /** @throws AssertionError where a pattern matches no shipped class: misspelt, it would let everything pass */
    static String[] packages(String... patterns) {
        for (String pattern : patterns) {
            requireMatch(pattern, SHIPPED.stream());
        }
        return patterns;
    }

    static DescribedPredicate<JavaClass> in(String... patterns) {
        return JavaClass.Predicates.resideInAnyPackage(packages(patterns));
    }

    /** The same for packages of libraries and of the JDK: some shipped class must depend on each. */
    static DescribedPredicate<JavaClass> inForeign(String... patterns) {
        for (String pattern : patterns) {
            requireMatch(
                    pattern,
                    SHIPPED.stream()
                            .flatMap(shipped -> shipped.getDirectDependenciesFromSelf().stream())
                            .map(dependency -> dependency.getTargetClass().getBaseComponentType()));
        }
        return JavaClass.Predicates.resideInAnyPackage(patterns);
    }

    /** A class by its full name, which a shipped class must have. */
    static DescribedPredicate<JavaClass> theClass(String name) {
        if (!SHIPPED.contain(name)) {
            throw new AssertionError("no shipped class is named " + name);
        }
        return describe(
                name, type -> type.getName().equals(name) || type.getName().startsWith(name + "$"));
    }

    /** Classes excused from having final fields; each must still have one that changes. */
    static DescribedPredicate<JavaClass> changing(List<String> names) {
        for (String name : names) {
            boolean changes = SHIPPED.contain(name)
                    && SHIPPED.get(name).getFields().stream()
                            .anyMatch(field -> !field.getModifiers().contains(JavaModifier.FINAL));
            if (!changes) {
                throw new AssertionError(name + " needs no excuse");
            }
        }
        return describe("at work", type -> names.contains(type.getName()));
    }

    private static void requireMatch(String pattern, Stream<JavaClass> classes) {
        PackageMatcher matcher = PackageMatcher.of(pattern);
        if (classes.noneMatch(type -> matcher.matches(type.getPackageName()))) {
            throw new AssertionError("the package pattern " + pattern + " matches nothing");
        }
    }

    /** The descriptor of the module that a class was built into, class path or not. */
    static ModuleDescriptor module(Class<?> member) {
        try {
            Path built = Path.of(
                    member.getProtectionDomain().getCodeSource().getLocation().toURI());
            return ModuleFinder.of(built).findAll().iterator().next().descriptor();
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
