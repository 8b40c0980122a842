package io.evenlift.domain.prediction.rate;

/** The two published checks on stiffness, beside the nominal stack and stiffer ones. */
final class StiffnessSection {
    /** Skin moved by 2 mm: newtons, mean and standard deviation in 42 people (superficial-fascia-traction). */
    private static final double MOVED_MM = 2;

    private static final double FAT_N = 4.73;
    private static final double FAT_SD_N = 2.15;
    private static final double SMAS_N = 10.27;
    private static final double SMAS_SD_N = 3.64;

    private final CredibilityReport report;

    StiffnessSection(CredibilityReport report) {
        this.report = report;
    }

    void write() {
        report.write("""

                ## Stiffness: two published checks that disagree
                **Cone suture** (`mousavi-2023`, finite elements and cadaver): 4.35 mm at 2 N, 7.6 mm at 4 N. An earlier
                prototype of these equations gave 7.5, 5.4 and 4.35 mm at 2 N for fat of 10, 15 and 20 kPa. That is a local
                displacement around the cones, inside the tissue; their places are not in the copy that was read, so **the
                figures are quoted and not computed here**.

                **Live traction** (`superficial-fascia-traction`): 2 mm of skin took 4.73 ± 2.15 N on superficial fat and 10.27
                ± 3.64 N on the SMAS. Beside it the lift of a newton on the thread of model.md's tables (mean of x = 10, 20, 30
                mm, bend resolved, skin 1.5 mm, fat to 6.5 mm, SMAS 1 mm, deep layer 6 mm of 15 kPa), with its barbs in fat at 3
                mm or lying in the SMAS. A flap pulled at its edge is not a thread: geometry differs.

                | fat, skin, SMAS in kPa | in fat, mm/N | in the SMAS, mm/N |
                |---|---|---|""");
        report.row(
                "**published**, ± one standard deviation of the force",
                published(FAT_N, FAT_SD_N),
                published(SMAS_N, SMAS_SD_N));
        double[][] stacks = {
            {10, 100, 300},
            {15, 100, 300},
            {20, 100, 300},
            {20, 150, 300},
            {40, 100, 600},
            {60, 150, 600},
            {80, 100, 600},
            {80, 100, 1200}
        };
        for (double[] kpa : stacks) {
            StiffnessBySource stiffness = new StiffnessBySource(kpa[0], kpa[1], kpa[2]);
            String name = CredibilityReport.format("%.0f, %.0f, %.0f", kpa[0], kpa[1], kpa[2]);
            boolean nominal = kpa == stacks[0];
            report.row(
                    nominal ? name + " (nominal)" : name,
                    model(stiffness.liftByFat(), FAT_N, FAT_SD_N),
                    model(stiffness.liftBySmas(), SMAS_N, SMAS_SD_N));
            if (nominal) {
                missed("fat", stiffness.liftByFat(), FAT_N, FAT_SD_N);
                missed("the SMAS", stiffness.liftBySmas(), SMAS_N, SMAS_SD_N);
            }
        }
        report.write("""

                Stiffer fat alone does not make the skin harder to move from the SMAS: it couples the two, and the lift rises
                first. A stiffer skin or SMAS lowers it. Fat of 20 kPa, which the cone suture asked of the prototype, with skin
                of 150 kPa lies within one standard deviation of both live figures; their means ask for fat of 60 to 80 kPa and
                an SMAS of 600 to 1,200 kPa, stiffer than the cone suture allows. A spread that is to hold both has to be that
                wide.
                """);
    }

    private void missed(String where, double model, double newtons, double sd) {
        double published = MOVED_MM / newtons;
        report.miss(
                Math.abs(model / published - 1) > 0.2,
                CredibilityReport.format(
                        "A newton in %s moves the nominal skin %.2f mm; live traction says %.2f, and the mean is missed by a"
                                + " factor of %.1f (%s one standard deviation).",
                        where, model, published, model / published, within(model, newtons, sd) ? "within" : "outside"));
    }

    private static String published(double newtons, double sd) {
        return CredibilityReport.format(
                "%.2f (%.2f to %.2f)", MOVED_MM / newtons, MOVED_MM / (newtons + sd), MOVED_MM / (newtons - sd));
    }

    private static String model(double lift, double newtons, double sd) {
        return CredibilityReport.format("%.2f, %s", lift, within(lift, newtons, sd) ? "within" : "outside");
    }

    private static boolean within(double lift, double newtons, double sd) {
        double needed = MOVED_MM / lift;
        return Math.abs(needed - newtons) <= sd;
    }
}
