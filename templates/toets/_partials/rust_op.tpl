{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<div class="rust-op">
{{#RUST}}
<p class="bij">De motivering rust op:</p>
<ul class="bij">
{{#GROND}}
<li><a href="{{GRONDPAD}}">{{GRONDNAAM}}</a>{{#UIT_BRON}}, uit <a href="{{GRONDBRONPAD}}">{{GRONDBRON}}</a>{{/UIT_BRON}}{{#IN_BESTAND}}, <a href="{{BESTANDPAD}}">{{BESTANDPLAATS}}</a>{{/IN_BESTAND}}{{#ZONDER_BESTAND}}, {{GRONDPLAATS}}{{/ZONDER_BESTAND}}{{#SINDS}}. <strong class="sinds">{{WAT_ERMEE_IS}}</strong>{{/SINDS}}</li>
{{/GROND}}
</ul>
{{/RUST}}
{{#OVERNEMEN}}
<details class="overnemen">
<summary>Bevindingen overnemen<span class="alleen-gehoord"> in de motivering bij {{OVERNEEMCODE}}</span></summary>
<fieldset class="veld">
<legend>Welke bevindingen neemt u over in de motivering?</legend>
<p class="hint">Ze komen achter wat er al staat, met hun bron erbij.</p>
{{#KEUZE}}
<div class="checkbox">
<input type="checkbox" id="{{KEUZE_ID}}" form="velden" name="neem-motivering/{{KEUZEVELD}}" value="{{KEUZENR}}">
<label for="{{KEUZE_ID}}"><b>{{KEUZENAAM}}:</b> {{KEUZETEKST}}</label>
</div>
{{/KEUZE}}
</fieldset>
<button type="submit" class="secondary" form="velden" name="neemover" value="motivering/{{OVERNEEMCODE}}">Neem over in de motivering<span class="alleen-gehoord"> bij {{OVERNEEMCODE}}</span></button>
</details>
{{/OVERNEMEN}}
{{#WIJZIGEN}}
<p class="geschiedenislink"><a href="{{WIJZIGPAD}}">Kies waarop de motivering rust<span class="alleen-gehoord">: {{WIJZIGCODE}}</span></a></p>
{{/WIJZIGEN}}
</div>
