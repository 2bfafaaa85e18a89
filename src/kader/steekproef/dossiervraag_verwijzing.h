// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/steekproef/dossierformulier.h"
#include "kader/meldingen.h"
#include "kader/yaml.h"

namespace maatlat {

/// What a question of a form points at: the questions before it, and their answers. What is wrong
/// becomes a melding.
class Dossiervraagverwijzing {
  public:
    Dossiervraagverwijzing(const std::vector<Dossiervraag>& eerdere, Meldingen& meldingen)
        : eerdere_(eerdere), meldingen_(meldingen) {}

    bool kent(std::string_view code) const { return vraag(code) != nullptr; }

    /// The code of an earlier date; else empty.
    std::string datum(const Knoop& waarde) const;

    Termijnregel termijn(const Knoop& tabel) const;
    std::optional<Geldigheid> geldigheid(const Knoop& tabel) const;

  private:
    const Dossiervraag* vraag(std::string_view code) const;

    /// The earlier question that is named here, when it is of one of these kinds; else null.
    const Dossiervraag* verwezen(const Knoop& waarde,
                                 const std::vector<Antwoordsoort>& soorten) const;

    const std::vector<Dossiervraag>& eerdere_;
    Meldingen& meldingen_;
};

/// The different texts of a list that may not be empty, each one of `mag` when that is not empty.
std::vector<std::string> leesWoorden(const Knoop& lijst, std::string_view veld,
                                     const std::vector<std::string>& mag, Meldingen& meldingen);

}  // namespace maatlat
