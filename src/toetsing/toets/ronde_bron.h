// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "domain/onderzoek/ronde.h"
#include "domain/opvolging/toezichtfeit.h"
#include "kader/naamregister.h"
#include "store/onderzoek/document_store.h"

namespace maatlat {

/// A round as it was written down: texts that are kept as they are, beside the scores. Files and
/// database both give one, so that a round is put together in one way only.
struct Rondebron {
    Onderzoek onderzoek;       ///< an empty regelset stands for the first one of the kader
    std::string kaderBestand;  ///< for messages
    std::string kaderYaml;
    std::vector<Organisatie> organisaties;
    std::vector<Document> documenten;
    std::string betekenis{};                ///< YAML beside the kader; empty: there is none …
    std::string betekenisBestand{};         ///< … and where it came from, for messages
    std::vector<Toezichtfeit> opvolging{};  ///< what is publicly known of what followed on it
    bool bewaard = false;                   ///< from a database, so maybe from before today's files
};

/// Where the scores of a round come from, once its kader and organisations are known.
using Scorebron = std::function<std::vector<Toets>(const Toetsingskader&, const Naamregister&)>;

/// Parses the texts, takes the scores and sorts toetsen and teksten by name. Notes at each
/// toetstekst in `bron` which organisation it is about. Throws Invoerfout or Gebruikersfout, also
/// for a second text about one organisation and for a text about one without a toets.
Ronde stelSamen(Rondebron& bron, const Scorebron& scores);

/// The regelset of this name. Throws Gebruikersfout with the nearest one, and all there are.
const Regelset& vindRegelset(const Toetsingskader& kader, const std::string& gezocht);

}  // namespace maatlat
