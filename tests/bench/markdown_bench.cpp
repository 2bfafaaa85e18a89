// SPDX-License-Identifier: EUPL-1.2
// What somebody typed as markup, beside the floor: cmark writing the same text down as one
// paragraph. The heavy texts cost a reader of Markdown time in proportion to the square of their
// length; here a text twice as long may take twice as long.
#include <cmark-gfm.h>

#include <cstdlib>
#include <string>
#include <string_view>

#include "naast_vloer.h"
#include "pages/markdown.h"

namespace {

using namespace maatlat;

std::string herhaald(std::string_view wat, std::size_t bytes) {
    std::string uit;
    while (uit.size() < bytes)
        uit += wat;
    return uit;
}

void meet(benchmark::State& state, std::string_view wat) {
    const std::string tekst = herhaald(wat, static_cast<std::size_t>(state.range(0)));
    bench::naastVloer(
        state, bench::rekentijd, 0,
        [&] {
            cmark_node* boom = cmark_node_new(CMARK_NODE_DOCUMENT);
            cmark_node* alinea = cmark_node_new(CMARK_NODE_PARAGRAPH);
            cmark_node* blad = cmark_node_new(CMARK_NODE_TEXT);
            cmark_node_set_literal(blad, tekst.c_str());
            cmark_node_append_child(alinea, blad);
            cmark_node_append_child(boom, alinea);
            char* html = cmark_render_html(boom, CMARK_OPT_DEFAULT, nullptr);
            benchmark::DoNotOptimize(html);
            std::free(html);
            cmark_node_free(boom);
        },
        [&] { benchmark::DoNotOptimize(markdownNaarHtml(tekst)); });
}

}  // namespace

BENCHMARK_CAPTURE(meet, gewoon,
                  "In 2015 zijn er 2*8 uur en **twee** dagen bij gekomen.\n- punt een\n- twee\n\n")
    ->Arg(4'000)
    ->UseManualTime()
    ->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(meet, sterren, "*a **b ")
    ->Arg(50'000)
    ->Arg(100'000)
    ->UseManualTime()
    ->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(meet, links, "[a](https://b")
    ->Arg(50'000)
    ->Arg(100'000)
    ->UseManualTime()
    ->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(meet, lijst, "- x\n")
    ->Arg(50'000)
    ->Arg(100'000)
    ->UseManualTime()
    ->Unit(benchmark::kMicrosecond);

BENCHMARK_MAIN();
