{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<div class="horizontal-scroll" role="region" aria-label="{{BIJSCHRIFT}}" tabindex="0">
<table class="wissel overeenstemming">
<caption>{{BIJSCHRIFT}}</caption>
<thead><tr><th scope="col">Vraag</th><th scope="col">Wat het zegt</th><th scope="col">Zelfde uitkomst</th><th scope="col">Kappa</th><th scope="col">Alpha</th><th scope="col">AC1</th></tr></thead>
<tbody>
{{#RIJ}}
<tr><th scope="row">{{VRAAG}}</th><td>{{ZIN}} {{#AANDACHT}}<b>{{BETEKENT}}</b>{{/AANDACHT}}{{#RUSTIG}}{{BETEKENT}}{{/RUSTIG}}</td>{{#MAAT}}<td data-kop="{{KOP}}">{{WAARDE}}{{#INTERVAL}} <span class="klein">({{INTERVAL}})</span>{{/INTERVAL}}</td>{{/MAAT}}</tr>
{{/RIJ}}
</tbody>
</table>
</div>
<details>
<summary>Wat deze getallen betekenen</summary>
<p>Achter elk getal staat tussen haakjes waar het echte getal met 95% zekerheid ligt. Dat geldt voor elk getal apart: dat ze samen allemaal kloppen, is minder zeker. Bij weinig dossiers is het gebied breed.</p>
<dl>
<dt>Zelfde uitkomst</dt>
<dd>In welk deel van de dossiers beide lezers tot dezelfde uitkomst kwamen. Een deel daarvan kan toeval zijn.</dd>
<dt>Kappa (Cohen), alpha (Krippendorff) en AC1 (Gwet)</dt>
<dd>Hoe gelijk de lezers waren, waarbij toeval eraf is gehaald. 1 is steeds gelijk, 0 is niet beter dan toeval. Als bijna elk dossier dezelfde uitkomst heeft, vallen kappa en alpha laag uit, ook als de lezers het eens waren. AC1 heeft daar geen last van. Een streepje betekent dat het getal niet is uit te rekenen.</dd>
</dl>
</details>
