// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/toetsingskader.h"
#include "kader/meldingen.h"
#include "kader/naamregister.h"
#include "kader/yaml.h"

namespace maatlat {

/// What the texts beside a kader point at: codes of that kader and organisations by name. A name or
/// code that does not exist becomes a melding with the nearest one that does.
class Kaderverwijzing {
  public:
    enum Soort : unsigned { thema = 1, criterium = 2, verwachting = 4 };

    Kaderverwijzing(const Toetsingskader& kader, const Naamregister& organisaties,
                    Meldingen& meldingen)
        : kader_(kader), organisaties_(organisaties), meldingen_(meldingen) {}

    /// The code, when it is one of these kinds (or-ed together); else empty.
    std::string code(const Knoop& knoop, unsigned soorten) const;

    /// The organisation by its own name, whatever spelling was used; else empty.
    std::string organisatie(const Knoop& knoop) const;
    std::vector<std::string> organisaties(const std::vector<Knoop>& knopen) const;

    const Toetsingskader& kader() const { return kader_; }

  private:
    const Toetsingskader& kader_;
    const Naamregister& organisaties_;
    Meldingen& meldingen_;
};

}  // namespace maatlat
