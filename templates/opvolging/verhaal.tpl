{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
{{#GING_OP}}
<p class="warning">Deze organisatie ging op in <a href="{{GEGAAN_PAD}}">{{GEGAAN}}</a>. Haar maatregelen lopen daar door.</p>
{{/GING_OP}}
{{#MET_WAARSCHUWING}}
<p class="warning">{{WAARSCHUWING}}</p>
{{/MET_WAARSCHUWING}}
<section aria-labelledby="nu">
<h2 id="nu">Zo staat het nu</h2>
{{>SAMENVATTINGSLIJST}}
</section>
{{#MAG_DOEN}}
<section class="niet-op-papier" aria-labelledby="opschrijven">
<h2 id="opschrijven">Opschrijven</h2>
<ul>
{{#DOEN}}
<li><a href="{{DOEPAD}}">{{DOETEKST}}</a></li>
{{/DOEN}}
</ul>
</section>
{{/MAG_DOEN}}
<section aria-labelledby="verhaal">
<h2 id="verhaal">Wat er gebeurde</h2>
{{#GEEN_REGELS}}
<p>Er is nog niets dat u mag lezen.</p>
{{/GEEN_REGELS}}
{{#REGELS}}
<ul class="toetslijst">
{{#VERHAALREGEL}}
<li>
<p class="bij">{{DAG}}</p>
<h3>{{#MET_PAD}}<a href="{{PAD}}">{{KOP}}</a>{{/MET_PAD}}{{#ZONDER_PAD}}{{KOP}}{{/ZONDER_PAD}}</h3>
{{#ZIN}}
<p>{{TEKST}}</p>
{{/ZIN}}
{{#MERK}}
<p class="bij">{{MERKTEKST}}</p>
{{/MERK}}
</li>
{{/VERHAALREGEL}}
</ul>
{{/REGELS}}
{{>BLADERBALK}}
</section>
{{#ERNA}}
<p class="niet-op-papier"><a href="{{ERNAPAD}}">{{ERNATEKST}}</a></p>
{{/ERNA}}
{{>PAGINAVOET}}
