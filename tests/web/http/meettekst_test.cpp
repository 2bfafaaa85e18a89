// SPDX-License-Identifier: EUPL-1.2
#include "web/http/meettekst.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <stdexcept>

#include "support/meetlezer.h"

namespace maatlat::web {
namespace {

TEST(Meettekst, WritesEachKindAsPrometheusReadsIt) {
    Meettekst uit;
    uit.teller("a_total", "Een teller.", 12'345'678'901);
    uit.stand("b", "Een stand\nop twee \\ regels.", 0.25);
    uit.begin("c", "gauge", "Met labels.").waarde(-1, {{"x", "a\"b\\c\n"}, {"y", ""}});
    EXPECT_EQ(uit.tekst(),
              "# HELP a_total Een teller.\n# TYPE a_total counter\na_total 12345678901\n"
              "# HELP b Een stand\\nop twee \\\\ regels.\n# TYPE b gauge\nb 0.25\n"
              "# HELP c Met labels.\n# TYPE c gauge\nc{x=\"a\\\"b\\\\c\\n\",y=\"\"} -1\n");
    const test::Meetlezer gelezen(uit.tekst());
    EXPECT_EQ(gelezen.waarde("a_total"), 12345678901);
}

TEST(Meettekst, CountsInAHistogramWhatIsBelowToo) {
    Duurstand stand;
    stand.aantallen = {1, 0, 2, 0, 0, 0, 0, 4};
    stand.seconden = 50.5;
    const Meettekst uit = Meettekst().duur("d_seconds", "Een duur.", stand);
    const test::Meetlezer gelezen(uit.tekst());
    EXPECT_EQ(gelezen.waarde("d_seconds_bucket{le=\"0.001\"}"), 1);
    EXPECT_EQ(gelezen.waarde("d_seconds_bucket{le=\"0.025\"}"), 3);
    EXPECT_EQ(gelezen.waarde("d_seconds_bucket{le=\"10\"}"), 3);
    EXPECT_EQ(gelezen.waarde("d_seconds_bucket{le=\"+Inf\"}"), 7);
    EXPECT_EQ(gelezen.waarde("d_seconds_count"), 7);
    EXPECT_EQ(gelezen.waarde("d_seconds_sum"), 50.5);
}

/// The reader that the other tests trust finds what is wrong.
TEST(Meetlezer, RefusesWhatPrometheusWouldNotUnderstand) {
    for (const char* fout :
         {"a 1\n", "# HELP a Een.\na 1\n", "# HELP a Een.\n# TYPE a counter\na 1\n",
          "# HELP a Een.\n# TYPE a gauge\na 1", "# HELP a Een.\n# TYPE a gauge\nb 1\n",
          "# HELP a Een.\n# TYPE a gauge\na 1\na 2\n",
          "# HELP a_total Een.\n# TYPE a_total gauge\n",
          "# HELP a Een.\n# TYPE a gauge\na{x=\"a\"b\"} 1\n", "# HELP a \n# TYPE a gauge\n",
          "# HELP d Een.\n# TYPE d histogram\nd_bucket{le=\"1\"} 2\nd_bucket{le=\"+Inf\"} 1\n",
          "# HELP d Een.\n# TYPE d histogram\nd_bucket{le=\"1\"} 2\nd_sum 1\nd_count 2\n"})
        EXPECT_THROW(test::Meetlezer{fout}, std::runtime_error) << fout;
}

}  // namespace
}  // namespace maatlat::web
