{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<div class="veld">
<label for="{{ID}}">{{LABEL}}{{#VERPLICHT}} <span class="nota-bene">(verplicht)</span>{{/VERPLICHT}}</label>{{>VELDUITLEG}}
<input type="file" id="{{ID}}" name="{{NAAM}}" data-hoogstens="{{HOOGSTENS}}"{{#MEER}} multiple{{/MEER}}{{#SOORTEN}} accept="{{SOORTEN}}"{{/SOORTEN}}{{#BESCHREVEN}} aria-describedby="{{BESCHREVEN}}"{{/BESCHREVEN}}{{#ONGELDIG}} aria-invalid="true" class="error"{{/ONGELDIG}}>
</div>
