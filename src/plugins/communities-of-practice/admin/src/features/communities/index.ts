export { CreateDialog } from './components/create-dialog';
export { PersonPicker } from './components/person-picker';
export { CONFIGURE_COMMUNITIES } from './permissions';
