// SPDX-License-Identifier: EUPL-1.2
#include "rules/regelsetverschil.h"

#include <algorithm>

#include "rules/evaluate.h"

namespace maatlat {

namespace {

std::optional<Oordeel> oordeelVolgens(const Toetsingskader& kader, const Regelset& regelset,
                                      const Criterium& criterium, const Telling& telling) {
    const Beslisregel* regel = kader.regel(regelset, criterium);
    return regel == nullptr ? std::nullopt : evaluate(*regel, telling).oordeel;
}

}  // namespace

std::vector<Regelsetverschil> regelsetverschillen(const Toetsingskader& kader) {
    std::vector<Regelsetverschil> uit;
    for (const Criterium* criterium : kader.criteria())
        for (int nvt = 0; nvt <= criterium->aantal; ++nvt)
            for (int onvoldoende = 0; onvoldoende <= criterium->aantal - nvt; ++onvoldoende) {
                Regelsetverschil een{
                    criterium, {criterium->aantal - nvt - onvoldoende, onvoldoende, nvt, 0}, {}};
                for (const Regelset& set : kader.regelsets)
                    een.oordelen.push_back(oordeelVolgens(kader, set, *criterium, een.telling));
                if (std::adjacent_find(een.oordelen.begin(), een.oordelen.end(),
                                       std::not_equal_to<>()) != een.oordelen.end())
                    uit.push_back(std::move(een));
            }
    return uit;
}

}  // namespace maatlat
