// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "kader/meldingen.h"

namespace maatlat {

/// One value in a YAML document, with the place where it stands. Valid as long as its document.
class Knoop {
  public:
    bool isTekst() const;
    bool isLijst() const;
    bool isTabel() const;  ///< keys with values

    std::string_view tekst() const;                      ///< of a text; else empty
    std::vector<Knoop> delen() const;                    ///< of a list; else empty
    std::vector<std::pair<Knoop, Knoop>> paren() const;  ///< of a table, as written; else empty

    int regel() const;  ///< from 1
    int kolom() const;  ///< from 1, in characters

  private:
    friend class YamlDocument;
    Knoop(void* document, int nummer) : document_(document), nummer_(nummer) {}

    void* document_;
    int nummer_;
};

/// A YAML file as a tree of values. All values are text, lists or tables: what a text means is up
/// to the reader.
class YamlDocument {
  public:
    /// Throws Invoerfout when the text is not what yaml_controle.h asks.
    YamlDocument(std::string_view inhoud, const std::string& bestand);

    Knoop wortel() const;

  private:
    struct Binnen;
    std::shared_ptr<Binnen> binnen_;
};

}  // namespace maatlat
